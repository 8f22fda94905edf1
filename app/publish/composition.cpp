#include "publish/composition.h"
