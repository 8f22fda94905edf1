#include "checks/balance.h"
