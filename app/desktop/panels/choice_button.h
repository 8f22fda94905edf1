#pragma once

#include <QPushButton>

namespace nianbao {

// One of a few things to begin with: an icon, a verb, and a sentence on what it does. Its accessible
// description is that sentence.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &icon, QWidget *parent);

    void setWords(const QString &verb, const QString &sentence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace nianbao
