#pragma once

#include "publish/pages.h"

#include <functional>

namespace nianbao {

// A thing of a page as it is drawn: for whoever has to know what the painter's marks stand for.
struct Drawn {
    enum class Kind { Text, Rules, Picture, Chart };

    Kind kind = Kind::Text;
    PlacedOrigin origin{};
    QString text{}; // of a text, and of a word in a chart; empty for a chart's surfaces and lines
};

// Told of each thing just before it is drawn; of a page's rules once.
using DrawingObserver = std::function<void(const Drawn &)>;

} // namespace nianbao
