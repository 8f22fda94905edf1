#pragma once

#include <QString>

#include <optional>

namespace nianbao {

// The path of the first key that stands twice in an object of a JSON text, of which a reader keeps the last
// only: "rules[2].id". The text must be JSON; nothing is said of what isn't.
std::optional<QString> doubledKeyIn(const QByteArray &json);

} // namespace nianbao
