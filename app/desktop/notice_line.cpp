#include "desktop/notice_line.h"

#include "desktop/sheet/link_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPointer>
#include <QVBoxLayout>

namespace nianbao {

NoticeLine::NoticeLine(const std::function<QString()> &words, QWidget *parent)
    : QWidget(parent)
    , m_text(words)
    , m_row(new QHBoxLayout(this))
    , m_words(new QLabel(this))
    , m_close(new LinkButton(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    // No word is so long that the window must be as wide.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_words, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QObject::deleteLater);
    NoticeLine::retranslate();
}

QPushButton *NoticeLine::addButton(const char *name)
{
    auto *button = new LinkButton(this);
    button->setObjectName(QLatin1String(name));
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void NoticeLine::putInto(QMainWindow &window)
{
    const QPointer<QWidget> focused = window.focusWidget(); // moving it takes the cursor out of it
    QWidget *content = window.takeCentralWidget();
    auto *both = new QWidget(&window);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(this);
    column->addWidget(content, 1);
    window.setCentralWidget(both);
    content->show();
    both->show();
    if (focused)
        focused->setFocus();
}

void NoticeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeLine::retranslate()
{
    m_words->setText(m_text());
    m_close->setText(tr("Close"));
}

} // namespace nianbao
