#include "publish/portal.h"
