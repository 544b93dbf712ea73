/* version.c - the version of the library. */
#include "base/public.h"

const char *wd_version(void)
{
	return WD_VERSION;
}

uint32_t wd_version_number(void)
{
	return WD_VERSION_NUMBER;
}
