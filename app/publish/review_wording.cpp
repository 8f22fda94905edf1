#include "publish/review_wording.h"

#include "model/data_reader.h"
#include "model/placeholders.h"

namespace nianbao {

class ReviewWordingReader final : public ReaderOf<ReviewWording>
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Template)

private:
    // By names of their own: lupdate takes "ReviewWording::" for the context of the words that follow.
    using Cell = ReviewWording::Cell;
    using Row = ReviewWording::Row;

    void readAll(const QJsonObject &root) override
    {
        onlyKeys(root,
                 {"title", "continued", "box", "counts", "rows", "acknowledged", "foot", "draft", "page",
                  "correction"},
                 {});
        m_read.m_title = string(root, "title", {});
        m_read.m_box = string(root, "box", {});
        readText(root, "continued", {}, {"digits"});
        readText(root, "counts", {}, {"errors", "warnings", "notes", "acknowledged"});
        readText(root, "foot", {}, {"digits"});
        readText(root, "draft", {}, {});
        readText(root, "page", {}, {"page", "pages"});
        readText(root, "correction", {}, {"date", "reason"});
        const QJsonArray rows = array(root, "rows", {});
        if (rows.isEmpty())
            fail("rows", tr("expected a list"));
        for (qsizetype i = 0; i < rows.size() && !failed(); ++i)
            readRow(rows[i].toObject(), at("rows", i));

        const QString path = QStringLiteral("acknowledged");
        const QJsonObject list = root[path].toObject();
        onlyKeys(list, {"heading", "headingAgain", "none", "finding", "reason", "signature"}, path);
        readText(list, "heading", path, {"count"});
        readText(list, "headingAgain", path, {});
        readText(list, "none", path, {});
        readText(list, "finding", path, {"number", "finding"});
        readText(list, "reason", path, {"reason"});
        readText(list, "signature", path, {"by"});
    }

    void readRow(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {"height", "cells"}, path);
        Row row{double(span(json, "height", path)), {}};
        const QJsonArray cells = array(json, "cells", path);
        if (cells.isEmpty() || cells.size() > 2)
            fail(dot(path, "cells"), tr("expected a list of one or two cells"));
        for (qsizetype i = 0; i < cells.size() && !failed(); ++i)
            row.cells += readCell(cells[i].toObject(), at(dot(path, "cells"), i));
        m_read.m_rows += row;
    }

    Cell readCell(const QJsonObject &json, const QString &path)
    {
        onlyKeys(json, {"label", "fact", "choices"}, path);
        Cell cell{string(json, "label", path), json["fact"].toString(), {}};
        if (json.contains("fact") && !ReviewWording::factNames().contains(cell.fact))
            fail(dot(path, "fact"),
                 tr("expected one of these: %1").arg(ReviewWording::factNames().join(", ")));
        const QJsonArray choices = json.contains("choices") ? array(json, "choices", path) : QJsonArray();
        for (qsizetype i = 0; i < choices.size() && !failed(); ++i) {
            if (choices[i].toString().isEmpty())
                fail(at(dot(path, "choices"), i), tr("expected a string"));
            cell.choices += choices[i].toString();
        }
        return cell;
    }

    void readText(const QJsonObject &json, const QString &key, const QString &path, const QStringList &known)
    {
        m_read.m_texts.insert(dot(path, key), filledText(json, key, path, known));
    }
};

Result<ReviewWording> ReviewWording::fromJson(const QByteArray &json)
{
    return ReviewWordingReader().read(json);
}

const ReviewWording &ReviewWording::shipped()
{
    static const auto loaded = readShipped<ReviewWording>(QStringLiteral(":/wording/review_sheet.json"));
    return loaded;
}

const QStringList &ReviewWording::factNames()
{
    static const QStringList all{"title", "organ", "year", "scope", "fingerprint", "counts"};
    return all;
}

QString ReviewWording::text(const QString &path, const QHash<QString, QString> &values) const
{
    return withValues(m_texts[path], values);
}

QString ReviewWording::footFor(const QString &fingerprint) const
{
    constexpr qsizetype digits = 16;
    return text(QStringLiteral("foot"), {{QStringLiteral("digits"), fingerprint.left(digits)}});
}

} // namespace nianbao
