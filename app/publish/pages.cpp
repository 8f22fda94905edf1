#include "publish/page_setter.h"

namespace nianbao {

QList<Page> layOutPages(const Composition &composition, const Measure &measure)
{
    return PageSetter(measure).set(composition);
}

} // namespace nianbao
