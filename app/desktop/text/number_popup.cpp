#include "desktop/text/number_popup.h"

#include "desktop/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int widest = 420;
constexpr int gap = 4;
constexpr int padding = 8;

} // namespace

NumberPopup::NumberPopup(QWidget *text)
    : QFrame(text, Qt::ToolTip | Qt::FramelessWindowHint), m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("numberPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_label);
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &link) {
        hide();
        emit chosen(link);
    });
    text->installEventFilter(this);
    text->window()->installEventFilter(this);
}

void NumberPopup::say(const QString &words, const QList<Link> &links, const QRect &line)
{
    QString html = words.toHtmlEscaped() + QStringLiteral("<br>");
    const QString colour = themeFor(QApplication::palette()).accent.name();
    for (const Link &link : links)
        html += QStringLiteral("<a href=\"%1\" style=\"color: %2\">%3</a> &nbsp; ")
                    .arg(link.id, colour, link.words.toHtmlEscaped());
    m_label->setText(html);
    QString allLinks;
    for (const Link &link : links)
        allLinks += link.words + QStringLiteral("    ");
    const QFontMetrics metrics = m_label->fontMetrics();
    const int natural = std::max(metrics.horizontalAdvance(words), metrics.horizontalAdvance(allLinks));
    m_label->setFixedWidth(std::min(widest, natural + padding));
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint corner = line.bottomLeft() + QPoint(0, gap);
    if (corner.y() + height() > screen.bottom())
        corner.setY(line.top() - height() - gap);
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
}

bool NumberPopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::FocusOut:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
    case QEvent::InputMethod:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace nianbao
