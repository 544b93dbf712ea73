/*
 * defaults.h - the defaults of fields that are not set, in data that a program builds.
 */
#ifndef WORKDEF_DEFAULTS_H
#define WORKDEF_DEFAULTS_H

#include "base/public.h"

/** The kinds whose defaults a new part of a structure holds: the document's own in its root, otherwise any. */
uint32_t wd_defaults_kinds(const struct wd_structure *structure, const void *data);

/**
 * Store the defaults in a struct that is new.  The structures embedded in it are set, and hold theirs.
 *
 * \return false when memory runs out.
 */
bool wd_defaults_store(const struct wd_options *options, const struct wd_structure *structure, void *data,
		uint32_t kinds);

#endif
