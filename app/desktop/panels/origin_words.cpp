#include "desktop/panels/origin_words.h"

#include <algorithm>

namespace nianbao {

QString OriginWords::how(const Report &report, int figure)
{
    const FigureSpec &spec = report.form().figures()[figure];
    const std::optional<Origin> &origin = report.origin(figure);
    if (spec.computed)
        return tr("computed by the program");
    if (report.input(figure).isEmpty())
        return tr("not filled in yet");
    // A figure that reads as last year's is marked as such, even when somebody typed it anew.
    if (report.isInherited(spec.address)) {
        return origin && origin->kind != Origin::Kind::Carried
                   ? tr("typed as it was carried over from last year, not confirmed yet")
                   : tr("carried over from last year, not confirmed yet");
    }
    if (!origin)
        return tr("entered in this report");
    switch (origin->kind) {
    case Origin::Kind::Typed:
        break;
    case Origin::Kind::Carried:
        return tr("carried over from last year, confirmed");
    case Origin::Kind::Imported:
        return tr("imported");
    }
    return tr("typed");
}

QString OriginWords::when(const Report &report, int figure)
{
    const QDateTime time = latest(report, figure);
    if (!time.isValid())
        return {};
    const QString text = time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return report.form().figures()[figure].computed ? tr("last of its figures: %1").arg(text) : text;
}

QDateTime OriginWords::latest(const Report &report, int figure)
{
    const std::optional<Origin> &origin = report.origin(figure);
    QDateTime time = origin ? origin->when : QDateTime();
    for (const int part : report.form().figures()[figure].sum) {
        const QDateTime other = latest(report, part);
        if (other.isValid() && (!time.isValid() || other > time))
            time = other;
    }
    return time;
}

} // namespace nianbao
