/*
 * public.h - the public headers, as the runtime sees them: its functions answer NULL, so that for their own code no
 * argument is promised to be another pointer.
 */
#ifndef WORKDEF_PUBLIC_H
#define WORKDEF_PUBLIC_H

#ifndef WD_NONNULL
#define WD_NONNULL(...)
#endif

#include "quantity.h"
#include "workdef.h"

#endif
