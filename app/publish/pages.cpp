#include "publish/page_setter.h"

namespace nianbao {

QList<Page> layOutPages(const Composition &composition, const Measure &measure, const PageOptions &options)
{
    return PageSetter(measure, options).set(composition);
}

} // namespace nianbao
