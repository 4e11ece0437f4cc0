/* Logs what a program does to the files below a folder, in order, so that a power cut can be replayed at any moment.
 *
 * LOG_DIR: the folder; LOG_OUT: the log. Put before the C library with LD_PRELOAD. Nothing is brought to the disk.
 *
 * A record: kind (1 byte), length of the name (4), position (8), length of the data (4), name, data; little-endian.
 *   C a file that was not there is opened (position: its inode)     O a file is opened (position: its inode)
 *   W data written at a position, of the file opened with the inode that stands as name
 *   T cut or stretched to a position     S brought to the disk     D a folder brought to the disk
 *   U a name taken away                  R a name changed (the data is the new one)         M a folder made
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int out = -2;
static const char *folder;

#define REAL(NAME, ...) \
    static __VA_ARGS__; \
    if (!real) real = (__typeof__(real))dlsym(RTLD_NEXT, #NAME)

static void begin(void) {
    if (out != -2) return;
    out = -1;
    folder = getenv("LOG_DIR");
    const char *path = getenv("LOG_OUT");
    REAL(open64, int (*real)(const char *, int, ...));
    if (folder && path) out = real(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int below(const char *path) {
    begin();
    return out >= 0 && path && !strncmp(path, folder, strlen(folder));
}

static void record(char kind, const char *name, int64_t at, const void *data, uint32_t size) {
    uint32_t length = strlen(name);
    char *all = malloc(17 + length + size);
    all[0] = kind;
    memcpy(all + 1, &length, 4);
    memcpy(all + 5, &at, 8);
    memcpy(all + 13, &size, 4);
    memcpy(all + 17, name, length);
    if (size) memcpy(all + 17 + length, data, size);
    REAL(write, ssize_t (*real)(int, const void *, size_t));
    if (real(out, all, 17 + length + size) < 0) abort();
    free(all);
}

static int of_ours(int fd, struct stat *status, char *name) {
    char link[64], path[4096];
    begin();
    if (out < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    if (!below(path) || fstat(fd, status)) return 0;
    if (S_ISDIR(status->st_mode)) strcpy(name, path + strlen(folder));
    else snprintf(name, 32, "%llu", (unsigned long long)status->st_ino);
    return 1;
}

static int opened(int fd, const char *path, int was_there) {
    struct stat status;
    if (fd >= 0 && !fstat(fd, &status) && S_ISREG(status.st_mode))
        record(was_there ? 'O' : 'C', path + strlen(folder), status.st_ino, 0, 0);
    return fd;
}

#define OPEN(NAME) \
    int NAME(const char *path, int flags, ...) { \
        REAL(NAME, int (*real)(const char *, int, ...)); \
        va_list rest; \
        va_start(rest, flags); \
        int mode = va_arg(rest, int); \
        va_end(rest); \
        if (!below(path)) return real(path, flags, mode); \
        pthread_mutex_lock(&lock); \
        int was_there = !access(path, F_OK); \
        int fd = opened(real(path, flags, mode), path, was_there); \
        pthread_mutex_unlock(&lock); \
        return fd; \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(NAME) \
    int NAME(int at, const char *path, int flags, ...) { \
        REAL(NAME, int (*real)(int, const char *, int, ...)); \
        va_list rest; \
        va_start(rest, flags); \
        int mode = va_arg(rest, int); \
        va_end(rest); \
        if (!below(path)) return real(at, path, flags, mode); \
        pthread_mutex_lock(&lock); \
        int was_there = !access(path, F_OK); \
        int fd = opened(real(at, path, flags, mode), path, was_there); \
        pthread_mutex_unlock(&lock); \
        return fd; \
    }
OPENAT(openat)
OPENAT(openat64)

#define LOGGED(FD, KIND, AT, DATA, SIZE, CALL) \
    struct stat status; \
    char name[4096]; \
    if (!of_ours(FD, &status, name)) return CALL; \
    pthread_mutex_lock(&lock); \
    int64_t at = AT; \
    __typeof__(CALL) result = CALL; \
    if (result >= 0) record(KIND, name, at, DATA, SIZE); \
    pthread_mutex_unlock(&lock); \
    return result

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write, ssize_t (*real)(int, const void *, size_t));
    LOGGED(fd, 'W', lseek(fd, 0, SEEK_CUR), data, result, real(fd, data, size));
}

#define PWRITE(NAME, OFFSET) \
    ssize_t NAME(int fd, const void *data, size_t size, OFFSET where) { \
        REAL(NAME, ssize_t (*real)(int, const void *, size_t, OFFSET)); \
        LOGGED(fd, 'W', where, data, result, real(fd, data, size, where)); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(NAME, OFFSET) \
    int NAME(int fd, OFFSET where) { \
        REAL(NAME, int (*real)(int, OFFSET)); \
        LOGGED(fd, 'T', where, 0, 0, real(fd, where)); \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(NAME) \
    int NAME(int fd) { \
        REAL(NAME, int (*real)(int)); \
        LOGGED(fd, S_ISDIR(status.st_mode) ? 'D' : 'S', 0, 0, 0, (fd >= 0 ? 0 : real(fd))); \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    REAL(unlink, int (*real)(const char *));
    if (!below(path)) return real(path);
    pthread_mutex_lock(&lock);
    int code = real(path);
    if (!code) record('U', path + strlen(folder), 0, 0, 0);
    pthread_mutex_unlock(&lock);
    return code;
}

int rename(const char *path, const char *to) {
    REAL(rename, int (*real)(const char *, const char *));
    if (!below(path)) return real(path, to);
    pthread_mutex_lock(&lock);
    int code = real(path, to);
    if (!code) record('R', path + strlen(folder), 0, to + strlen(folder), strlen(to + strlen(folder)));
    pthread_mutex_unlock(&lock);
    return code;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir, int (*real)(const char *, mode_t));
    if (!below(path)) return real(path, mode);
    pthread_mutex_lock(&lock);
    int code = real(path, mode);
    if (!code) record('M', path + strlen(folder), 0, 0, 0);
    pthread_mutex_unlock(&lock);
    return code;
}
