/* A disk that fails now and then; put before the C library with LD_PRELOAD.
 *
 * FAULT_DIR: only what is written below this folder. Of so many, one fails: EIO_SYNC_EVERY, EIO_WRITE_EVERY;
 * or is cut short: SHORT_WRITE_EVERY. Nothing fails before the file FAULT_FLAGS/begin is there. At the end the number of
 * faults is written to FAULT_FLAGS/count.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_ulong syncs, writes, shorts, faults;

static int begun(void) {
    static atomic_int yes;
    char path[1024];
    const char *folder = getenv("FAULT_FLAGS");
    if (yes) return 1;
    if (!folder) return 0;
    snprintf(path, sizeof path, "%s/begin", folder);
    return yes = access(path, F_OK) == 0;
}

static int ours(int fd) {
    char link[64], path[1024];
    const char *folder = getenv("FAULT_DIR");
    int before = errno;
    if (!folder || !begun()) return errno = before, 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, sizeof path - 1);
    errno = before;
    if (size < 0) return 0;
    path[size] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

static int hit(int fd, const char *name, atomic_ulong *count) {
    const char *every = getenv(name);
    if (!every || !ours(fd)) return 0;
    unsigned long number = strtoul(every, 0, 10);
    if (!number || (*count)++ % number != number - 1) return 0;
    faults++;
    return 1;
}

__attribute__((destructor)) static void tell(void) {
    char path[1024];
    const char *folder = getenv("FAULT_FLAGS");
    if (!folder || !faults) return;
    snprintf(path, sizeof path, "%s/count", folder);
    FILE *file = fopen(path, "w");
    if (!file) return;
    fprintf(file, "%lu", (unsigned long)faults);
    fclose(file);
}

#define REAL(NAME, ...) \
    static __VA_ARGS__; \
    if (!real) real = (__typeof__(real))dlsym(RTLD_NEXT, #NAME)

#define SYNC(NAME) \
    int NAME(int fd) { \
        REAL(NAME, int (*real)(int)); \
        return hit(fd, "EIO_SYNC_EVERY", &syncs) ? (errno = EIO, -1) : real(fd); \
    }
SYNC(fsync)
SYNC(fdatasync)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write, ssize_t (*real)(int, const void *, size_t));
    if (hit(fd, "EIO_WRITE_EVERY", &writes)) return errno = EIO, -1;
    return real(fd, data, size > 1 && hit(fd, "SHORT_WRITE_EVERY", &shorts) ? size / 2 : size);
}

#define PWRITE(NAME, OFFSET) \
    ssize_t NAME(int fd, const void *data, size_t size, OFFSET at) { \
        REAL(NAME, ssize_t (*real)(int, const void *, size_t, OFFSET)); \
        if (hit(fd, "EIO_WRITE_EVERY", &writes)) return errno = EIO, -1; \
        return real(fd, data, size > 1 && hit(fd, "SHORT_WRITE_EVERY", &shorts) ? size / 2 : size, at); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)
