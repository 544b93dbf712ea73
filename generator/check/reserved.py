"""Names that C, C++ or their libraries use themselves."""

from __future__ import annotations

_C_KEYWORDS = """
auto break case char const continue default do double else enum extern float for goto if inline int long register
restrict return short signed sizeof static struct switch typedef union unsigned void volatile while
bool true false nullptr alignas alignof constexpr static_assert thread_local typeof typeof_unqual
"""
_CXX_KEYWORDS = """
and and_eq asm bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept consteval
constinit const_cast decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq
operator or or_eq private protected public reinterpret_cast requires static_cast template this throw try typeid
typename using virtual wchar_t xor xor_eq
"""
_LOWER_CASE_MACROS = """
assert complex errno imaginary linux major makedev math_errhandling minor noreturn offsetof setjmp sigmask stderr stdin
stdout unix va_arg va_copy va_end va_start
"""
_UPPER_CASE_MACROS = """
CHAR_BIT CHAR_MAX CHAR_MIN CLOCKS_PER_SEC EXIT_FAILURE EXIT_SUCCESS FILENAME_MAX FOPEN_MAX INT_MAX INT_MIN LC_ALL
LC_COLLATE LC_CTYPE LC_MONETARY LC_NUMERIC LC_TIME LONG_MAX LONG_MIN MB_CUR_MAX MB_LEN_MAX NAME_MAX PATH_MAX PTRDIFF_MAX
PTRDIFF_MIN RAND_MAX SEEK_CUR SEEK_END SEEK_SET SIG_BLOCK SIG_DFL SIG_ERR SIG_IGN SIG_SETMASK SIG_UNBLOCK SIZE_MAX
SSIZE_MAX TIME_UTC TMP_MAX WCHAR_MAX WCHAR_MIN WINT_MAX WINT_MIN
"""
# Macros without parameters, besides those above: of <errno.h>, <iso646.h>, <math.h>, <signal.h>, and of GNU C.
_CONSTANT_MACROS = """
E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY ECANCELED ECHILD ECONNABORTED
ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR
EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE
ENOBUFS ENODATA ENODEV ENOENT ENOEXEC ENOLCK ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTCONN
ENOTDIR ENOTEMPTY ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPIPE EPROTO
EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESPIPE ESRCH ESTALE ETIME ETIMEDOUT ETXTBSY EWOULDBLOCK EXDEV
BUFSIZ EOF HUGE_VAL INFINITY M_E M_PI NAN NULL OVERFLOW UNDERFLOW DOMAIN
SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGKILL SIGPIPE SIGQUIT SIGSEGV SIGSTOP SIGTERM SIGTSTP
SIGTTIN SIGTTOU SIGUSR1 SIGUSR2 SIGWINCH
alignas alignof and and_eq bitand bitor bool compl complex errno i386 imaginary linux noreturn not not_eq or or_eq
I static_assert stderr stdin stdout thread_local unix xor xor_eq
"""
_KEYWORDS = frozenset((_C_KEYWORDS + _CXX_KEYWORDS).split())
_MACROS = frozenset((_LOWER_CASE_MACROS + _UPPER_CASE_MACROS).split())
_CONSTANTS = frozenset((_CONSTANT_MACROS + _UPPER_CASE_MACROS).split())


def is_constant_macro(name: str) -> bool:
    """Whether a word may be replaced where C programs read it, `true` and `false` apart."""
    return name in _CONSTANTS


def reserved(name: str) -> str | None:
    """What the C family means by a name, where it cannot be used."""
    if name in _KEYWORDS:
        return "a keyword of C or C++"
    return "a macro of the C library" if name in _MACROS else None
