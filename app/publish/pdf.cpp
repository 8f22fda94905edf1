#include "publish/pdf.h"
