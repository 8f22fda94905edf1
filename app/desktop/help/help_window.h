#pragma once

#include "desktop/help/help_pages.h"

#include <QTextBrowser>

namespace nianbao {

// The guide and the pages that are made (help_pages.h), in the language that the program speaks; a window of
// its own, so that it can be read beside the form.
class HelpWindow : public QTextBrowser
{
    Q_OBJECT

public:
    // The rules must outlive it.
    HelpWindow(const Template::Pointer &form, const RuleBook &book, QWidget *parent);

    // Before the reader, with that page at its beginning: "guide", or an address of HelpPages.
    void open(const QString &address);
    // For the keyboard's page; the words are taken again when the language changes.
    void setKeys(const QList<HelpKey> &keys);

    void backward() override;
    void forward() override;
    void reload() override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &address);
    void takeColours();
    void dress();
    QString address() const;

    QList<HelpKey> m_keys;
    HelpPages m_pages;
};

// The guide in a language of the interface, as Markdown; its pictures are without their language:
// "pictures/window". Empty if the program has none.
QString guideText(const QString &language);

} // namespace nianbao
