#include "publish/fonts.h"
