/*
 * attributes.h - what the public headers tell compilers that know it.  Each macro can be defined before, also as empty.
 */
#ifndef WORKDEF_ATTRIBUTES_H
#define WORKDEF_ATTRIBUTES_H

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

/** Arguments, by their numbers, that are not NULL: a compiler warns where it sees that one is. */
#ifndef WD_NONNULL
#ifdef __GNUC__
#define WD_NONNULL(...) __attribute__((nonnull(__VA_ARGS__)))
#else
#define WD_NONNULL(...)
#endif
#endif

/** A result that says whether there is an output, or a file is replaced: a compiler warns where it is not used. */
#ifndef WD_MUST_CHECK
#ifdef __GNUC__
#define WD_MUST_CHECK __attribute__((warn_unused_result))
#else
#define WD_MUST_CHECK
#endif
#endif

#endif
