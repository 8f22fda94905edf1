#include "desktop/panels/panel_title.h"

#include "desktop/commands/action_icons.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace nianbao {

PanelTitle::PanelTitle(QDockWidget &panel)
    : QWidget(&panel), m_title(new QLabel(panel.windowTitle(), this)), m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 2);
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setMinimumWidth(1); // the panel may be narrower
    m_close->setIcon(lineIcon(QStringLiteral("window-close")));
    m_close->setIconSize({16, 16});
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus); // the View menu has it for the keyboard
    connect(m_close, &QToolButton::clicked, &panel, &QWidget::close);
    connect(&panel, &QWidget::windowTitleChanged, m_title, &QLabel::setText);
    retranslate();
    panel.setTitleBarWidget(this);
}

void PanelTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PanelTitle::retranslate()
{
    m_close->setAccessibleName(tr("Close this panel"));
    m_close->setToolTip(m_close->accessibleName());
}

} // namespace nianbao
