#include "checks/checks.h"
