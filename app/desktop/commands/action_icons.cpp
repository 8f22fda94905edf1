#include "desktop/commands/action_icons.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace nianbao {

namespace {

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QString &name) : m_name(name) {}

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("nianbao/%1/%2/%3").arg(m_name, color.name()).arg(size.width());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = QPixmap::fromImage(draw(size, color));
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    bool isNull() override { return false; }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }
    QImage draw(const QSize &size, const QColor &color) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("#000", color.name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        reader.setAutoDetectImageFormat(false); // or every plugin there is would be loaded and asked
        reader.setScaledSize(size);
        return reader.read();
    }

    QString m_name;
};

bool hasTheme()
{
    const QString theme = QIcon::themeName();
    return !theme.isEmpty() && theme != QLatin1String("hicolor"); // that one holds programs' icons only
}

} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

void setLineIcons(const NamedIcons &icons)
{
    for (const auto &[action, name] : icons) {
        const QString line = QLatin1String(name);
        if (QFile::exists(QStringLiteral(":/icons/%1.svg").arg(line)))
            action->setIcon(lineIcon(line));
    }
}

void setThemeIcons(const NamedIcons &icons)
{
    if (!hasTheme())
        return;
    for (const auto &[action, name] : icons) {
        const QIcon icon = QIcon::fromTheme(QLatin1String(name));
        if (!icon.isNull())
            action->setIcon(icon);
    }
}

} // namespace nianbao
