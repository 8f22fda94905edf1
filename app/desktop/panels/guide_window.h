#pragma once

#include <QTextBrowser>

namespace nianbao {

// The quick guide, in the language that the program speaks; a window of its own, so that it can be read
// beside the form.
class GuideWindow : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent);

    // Before the reader, at its beginning when it was closed.
    void open();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
};

} // namespace nianbao
