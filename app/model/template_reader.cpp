#include "model/template_reader.h"

namespace nianbao {

Result<Template::Pointer> TemplateReader::read(const QByteArray &json)
{
    TemplateReader reader;
    const QJsonObject root = reader.parse(json);
    if (!reader.failed())
        reader.readAll(root);
    if (reader.failed())
        return reader.error();
    return Template::Pointer(reader.m_form);
}

void TemplateReader::readAll(const QJsonObject &root)
{
    onlyKeys(root,
             {"id", "name", "basis", "firstYear", "titlePattern", "datePattern", "sections", "types", "lists",
              "tables", "balances", "identities", "meanings"},
             {});
    m_form->m_id = string(root, "id", {});
    m_form->m_firstYear = root["firstYear"].toInt();
    if (m_form->m_firstYear < 2000)
        fail("firstYear", tr("expected a year"));
    m_form->m_titlePattern = string(root, "titlePattern", {});
    m_form->m_datePattern = string(root, "datePattern", {});
    readLists(array(root, "lists", {}));
    readTypes(array(root, "types", {}));
    readTables(array(root, "tables", {}));
    nameFigures();
    resolveSums();
    orderFormulas();
    readSections(array(root, "sections", {}));
    readBalances(array(root, "balances", {}));
    if (!failed() && root.contains("identities"))
        readIdentities(array(root, "identities", {}));
    readMeanings(array(root, "meanings", {}));
}

void TemplateReader::readLists(const QJsonArray &lists)
{
    for (qsizetype i = 0; i < lists.size() && !failed(); ++i) {
        const QString path = at("lists", i);
        const QJsonObject list = lists[i].toObject();
        onlyKeys(list, {"id", "members"}, path);
        QStringList members;
        const QJsonArray values = array(list, "members", path);
        for (qsizetype m = 0; m < values.size(); ++m) {
            if (!values[m].isString())
                fail(at(dot(path, "members"), m), tr("expected a string"));
            members += values[m].toString();
        }
        m_form->m_lists.insert(string(list, "id", path), members);
    }
}

void TemplateReader::readTypes(const QJsonArray &types)
{
    for (qsizetype i = 0; i < types.size() && !failed(); ++i) {
        const QString path = at("types", i);
        const QJsonObject json = types[i].toObject();
        onlyKeys(json, {"id", "decimals", "unit"}, path);
        NumberType type{string(json, "id", path), json["decimals"].toInt(-1), json["unit"].toString()};
        // Six decimals leave room for 9 million million 万元 in 64 bits.
        if (type.decimals < 0 || type.decimals > 6)
            fail(dot(path, "decimals"), tr("expected a number from 0 to 6"));
        m_types.insert(type.id, type);
    }
}

void TemplateReader::readSections(const QJsonArray &sections)
{
    QSet<int> shown;
    for (qsizetype i = 0; i < sections.size() && !failed(); ++i) {
        const QString path = at("sections", i);
        const QJsonObject json = sections[i].toObject();
        onlyKeys(json, {"id", "heading", "table"}, path);
        Section section{string(json, "id", path), json["heading"].toString()};
        if (section.heading.isEmpty() && section.id != QLatin1String("lead"))
            fail(dot(path, "heading"), tr("expected a string"));
        if (m_form->sectionAt(section.id) >= 0)
            fail(dot(path, "id"), tr("“%1” stands twice").arg(section.id));
        if (json.contains("table")) {
            for (int t = 0; t < m_form->m_tables.size(); ++t) {
                if (m_form->m_tables[t].id == json["table"].toString())
                    section.table = t;
            }
            if (section.table < 0)
                fail(dot(path, "table"), tr("there is no table “%1”").arg(json["table"].toString()));
            shown.insert(section.table);
        }
        m_form->m_sections += section;
    }
    if (shown.size() != m_form->m_tables.size())
        fail("sections", tr("expected each table in one section"));
}

void TemplateReader::readBalances(const QJsonArray &balances)
{
    for (qsizetype i = 0; i < balances.size() && !failed(); ++i) {
        const QString path = at("balances", i);
        const QJsonObject json = balances[i].toObject();
        onlyKeys(json, {"id", "over", "left", "right"}, path);
        const QStringList columns = expand(string(json, "over", path), {}, dot(path, "over"));
        for (const QString &column : columns) {
            Balance balance{string(json, "id", path)};
            balance.left = readTerms(array(json, "left", path), column, dot(path, "left"));
            balance.right = readTerms(array(json, "right", path), column, dot(path, "right"));
            if (failed())
                return;
            if (balance.left.isEmpty() || balance.right.isEmpty())
                return fail(path, tr("expected figures on both sides"));
            const FigureSpec &first = m_form->m_figures[balance.left.first().figure];
            balance.table = first.table;
            balance.column = first.columnLabels.isEmpty() ? QString() : first.columnLabels.last();
            m_form->m_balances += balance;
        }
    }
}

QList<Balance::Term> TemplateReader::readTerms(const QJsonArray &terms, const QString &column,
                                               const QString &path)
{
    QList<Balance::Term> read;
    for (qsizetype i = 0; i < terms.size() && !failed(); ++i) {
        const QString termPath = at(path, i);
        const QJsonObject json = terms[i].toObject();
        onlyKeys(json, {"figure", "name"}, termPath);
        QString address = string(json, "figure", termPath);
        address.replace(u'*', column);
        read += Balance::Term{figureAt(address, dot(termPath, "figure")), string(json, "name", termPath)};
    }
    return read;
}

void TemplateReader::readIdentities(const QJsonArray &identities)
{
    for (qsizetype i = 0; i < identities.size() && !failed(); ++i) {
        const QString path = at("identities", i);
        const QJsonObject json = identities[i].toObject();
        onlyKeys(json, {"rule", "over", "when", "holds"}, path);
        const Result<QList<Identity>> read = Identity::fromJson(json, string(json, "rule", path), *m_form);
        if (read)
            m_form->m_identities += *read;
        else
            fail(dot(path, read.error().place), read.error().message);
    }
}

void TemplateReader::readMeanings(const QJsonArray &meanings)
{
    for (qsizetype i = 0; i < meanings.size() && !failed(); ++i) {
        const QString path = at("meanings", i);
        const QJsonObject json = meanings[i].toObject();
        onlyKeys(json, {"of", "text", "source"}, path);
        const Meaning meaning{string(json, "text", path), string(json, "source", path)};
        const QString pattern = string(json, "of", path);
        const QString head = pattern.section(u'*', 0, 0);
        const QString tail = pattern.contains(u'*') ? pattern.section(u'*', 1) : QString();
        int meant = 0;
        if (const int section = m_form->sectionAt(pattern); section >= 0) {
            m_form->m_sections[section].meaning = meaning;
            continue;
        }
        for (FigureSpec &figure : m_form->m_figures) {
            const bool fits = pattern.contains(u'*')
                                  ? figure.address.startsWith(head) && figure.address.endsWith(tail)
                                  : figure.address == pattern;
            if (fits) {
                figure.meanings += meaning;
                ++meant;
            }
        }
        if (meant == 0)
            fail(dot(path, "of"), tr("there is no cell “%1”").arg(pattern));
    }
}

QStringList TemplateReader::expand(const QString &pattern, const QString &last, const QString &path)
{
    const qsizetype open = pattern.indexOf(u'{');
    const qsizetype close = pattern.indexOf(u'}', open);
    if (open < 0)
        return {QString(pattern).replace(u'*', last)};
    if (close < 0) {
        fail(path, tr("“{” without “}”"));
        return {};
    }
    const QString inner = pattern.mid(open + 1, close - open - 1);
    QStringList members = inner.split(u',');
    if (members.size() == 1) {
        if (!m_form->m_lists.contains(inner))
            fail(path, tr("there is no list “%1”").arg(inner));
        members = m_form->m_lists.value(inner);
    }
    QStringList addresses;
    for (const QString &member : members)
        addresses += expand(pattern.left(open) + member + pattern.mid(close + 1), last, path);
    return addresses;
}

int TemplateReader::figureAt(const QString &address, const QString &path)
{
    const int figure = m_form->figureAt(address);
    if (figure < 0)
        fail(path, tr("there is no cell “%1”").arg(address));
    return figure;
}

} // namespace nianbao
