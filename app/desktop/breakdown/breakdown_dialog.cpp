#include "desktop/breakdown/breakdown_dialog.h"
