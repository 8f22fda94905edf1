#include "storage/report_file.h"
