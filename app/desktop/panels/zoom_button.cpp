#include "desktop/panels/zoom_button.h"

#include "desktop/sheet/sheet.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QStyleOptionToolButton>

namespace nianbao {

namespace {

const QString zoomKey = QStringLiteral("window/zoom");

QString percentText(int percent)
{
    return QStringLiteral("%1 %").arg(percent);
}

} // namespace

ZoomButton::ZoomButton(QWidget *parent)
    : QToolButton(parent), m_in(new QAction(this)), m_out(new QAction(this)), m_actual(new QAction(this))
{
    setObjectName(QStringLiteral("zoom"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    m_in->setObjectName(QStringLiteral("actionZoomIn"));
    m_in->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_out->setObjectName(QStringLiteral("actionZoomOut"));
    m_out->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_actual->setObjectName(QStringLiteral("actionActualSize"));
    m_actual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_in, &QAction::triggered, this, [this] { zoomTo(m_sheet->zoom() + Sheet::zoomStep); });
    connect(m_out, &QAction::triggered, this, [this] { zoomTo(m_sheet->zoom() - Sheet::zoomStep); });
    connect(m_actual, &QAction::triggered, this, [this] { zoomTo(100); });

    auto *menu = new QMenu(this);
    for (const int percent : {200, 150, 120, 100, 80, 50})
        menu->addAction(percentText(percent), this, [this, percent] { zoomTo(percent); });
    setMenu(menu);
    retranslate();
    tell(m_percent);
}

void ZoomButton::retranslate()
{
    m_in->setText(tr("Zoom &In"));
    m_out->setText(tr("Zoom &Out"));
    m_actual->setText(tr("&Actual Size"));
    setToolTip(tr("Zoom (Ctrl and the mouse wheel)"));
    setAccessibleName(tr("Zoom %1 %").arg(m_percent));
}

void ZoomButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void ZoomButton::follow(Sheet &sheet)
{
    m_sheet = &sheet;
    if (const int last = QSettings().value(zoomKey).toInt())
        zoomTo(last);
    tell(sheet.zoom());
    connect(&sheet, &Sheet::zoomChanged, this, &ZoomButton::tell);
}

// Not at each step of the wheel: settings go to the disk at once.
ZoomButton::~ZoomButton()
{
    QSettings settings;
    if (settings.value(zoomKey, 100).toInt() != m_percent)
        settings.setValue(zoomKey, m_percent);
}

void ZoomButton::fillMenu(QMenu &menu)
{
    menu.addActions({m_in, m_out, m_actual});
}

void ZoomButton::zoomTo(int percent)
{
    m_sheet->setZoom(percent);
}

// Without the arrow, which the style draws over the text.
void ZoomButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
}

void ZoomButton::tell(int percent)
{
    m_percent = percent;
    setText(percentText(percent));
    setAccessibleName(tr("Zoom %1 %").arg(percent));
    m_in->setEnabled(percent < SheetMeasures::mostPercent);
    m_out->setEnabled(percent > SheetMeasures::leastPercent);
    m_actual->setEnabled(percent != 100);
}

} // namespace nianbao
