/*
 * rebuild.h - data built again from nothing, by the functions of workdef.h that know no schema.
 */
#ifndef TESTS_REBUILD_H
#define TESTS_REBUILD_H

#include "workdef.h"

/**
 * Set in a struct what is set in another one, with all that is in it.
 *
 * \return NULL; or the key of the field that could not be set: "" is an element.
 */
const char *rebuild(const struct wd_structure *structure, const void *from, void *to, const struct wd_options *options);

#endif
