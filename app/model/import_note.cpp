#include "model/import_note.h"

namespace nianbao {

QString ImportNote::name(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return QStringLiteral("text");
    case Kind::Total:
        return QStringLiteral("total");
    case Kind::Label:
        break;
    }
    return QStringLiteral("label");
}

} // namespace nianbao
