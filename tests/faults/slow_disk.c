/* A disk that is full, read-only or slow while a file says so; put before the C library with LD_PRELOAD.
 *
 * FAULT_DIR: only what is written below this folder. In FAULT_FLAGS: `full`, `read_only`, `slow` (500 ms a sync).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <unistd.h>

static int flagged(const char *name) {
    char path[1024];
    const char *folder = getenv("FAULT_FLAGS");
    if (!folder) return 0;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return access(path, F_OK) == 0;
}

static int ours(int fd) {
    char link[64], path[1024];
    const char *folder = getenv("FAULT_DIR");
    if (!folder) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

static int refused(int fd) {
    int before = errno, why = 0;
    if (ours(fd)) why = flagged("full") ? ENOSPC : flagged("read_only") ? EROFS : 0;
    errno = why ? why : before;
    return why != 0;
}

#define REAL(NAME, TYPE) \
    static __typeof__(TYPE) real; \
    if (!real) real = (__typeof__(TYPE))dlsym(RTLD_NEXT, #NAME)

#define SYNC(NAME) \
    int NAME(int fd) { \
        REAL(NAME, int (*)(int)); \
        if (ours(fd) && flagged("slow")) usleep(500000); \
        return real(fd); \
    }
SYNC(fsync)
SYNC(fdatasync)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write, ssize_t(*)(int, const void *, size_t));
    return refused(fd) ? -1 : real(fd, data, size);
}

#define PWRITE(NAME, OFFSET) \
    ssize_t NAME(int fd, const void *data, size_t size, OFFSET at) { \
        REAL(NAME, ssize_t(*)(int, const void *, size_t, OFFSET)); \
        return refused(fd) ? -1 : real(fd, data, size, at); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

/* Who asks how much room there is, hears the same. */
#define STATVFS(NAME, RESULT) \
    int NAME(const char *path, RESULT *result) { \
        REAL(NAME, int (*)(const char *, RESULT *)); \
        int code = real(path, result); \
        const char *folder = getenv("FAULT_DIR"); \
        if (!code && folder && !strncmp(path, folder, strlen(folder)) && flagged("full")) \
            result->f_bavail = result->f_bfree = 0; \
        return code; \
    }
STATVFS(statvfs, struct statvfs)
STATVFS(statvfs64, struct statvfs64)
