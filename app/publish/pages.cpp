#include "publish/pages.h"
