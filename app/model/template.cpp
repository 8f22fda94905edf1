#include "model/template.h"

#include "model/identity.h"
#include "model/template_reader.h"

#include <QFile>
#include <QMutex>

namespace nianbao {

Template::~Template() = default;

Result<Template::Pointer> Template::fromJson(const QByteArray &json)
{
    return TemplateReader::read(json);
}

Result<Template::Pointer> Template::shipped(const QString &id)
{
    static QMutex mutex;                   // many reports may be read at once
    static QHash<QString, Pointer> loaded; // the one cache: templates are immutable
    const QMutexLocker locked(&mutex);
    if (const Pointer known = loaded.value(id))
        return known;
    QFile file(QStringLiteral(":/templates/%1.json").arg(id));
    // An id comes from a file that somebody wrote: it must not lead out of the folder.
    if (id.contains(u'/') || !file.open(QIODevice::ReadOnly))
        return Error{tr("The form “%1” is not one that this version knows.").arg(id)};
    Result<Pointer> form = fromJson(file.readAll());
    if (form)
        loaded.insert(id, *form);
    return form;
}

Template::Pointer Template::current()
{
    const Result<Pointer> form = shipped(QStringLiteral("national-2021"));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return *form;
}

QString Template::titleFor(const QString &organ, const QString &year) const
{
    // The organ's name goes in last: should it hold braces, they stay as they are.
    QString title = m_titlePattern;
    return title.replace(QLatin1String("{year}"), year).replace(QLatin1String("{organ}"), organ);
}

int Template::sectionAt(const QString &id) const
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id == id)
            return i;
    }
    return -1;
}

} // namespace nianbao
