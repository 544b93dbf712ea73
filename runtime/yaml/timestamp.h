/*
 * timestamp.h - dates and times, as Kubernetes' reader takes them where a tag says that a text is one.
 */
#ifndef WORKDEF_TIMESTAMP_H
#define WORKDEF_TIMESTAMP_H

#include <stdbool.h>

/** Whether text is a date; or a date, 'T', a time and a zone; or a date, a blank and a time without a zone. */
bool wd_timestamp_is_in(const char *text);

#endif
