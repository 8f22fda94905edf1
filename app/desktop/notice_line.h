#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMainWindow;
class QPushButton;

namespace nianbao {

// One quiet line above what a window shows, until somebody closes it, or the window.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    // The words in the language that is spoken when they are asked for.
    explicit NoticeLine(const std::function<QString()> &words, QWidget *parent = nullptr);

    // Before the one that closes the line.
    QPushButton *addButton(const char *name);

    // Puts it there; it belongs to the window then. The cursor stays where it is.
    void putInto(QMainWindow &window);

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate();

private:
    std::function<QString()> m_text;
    QHBoxLayout *m_row;
    QLabel *m_words;
    QPushButton *m_close;
};

} // namespace nianbao
