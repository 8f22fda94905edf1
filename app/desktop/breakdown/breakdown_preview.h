#pragma once

#include "desktop/breakdown/breakdown_picture.h"

#include <QAbstractScrollArea>
#include <QTextLayout>

#include <optional>

namespace nianbao {

class BreakdownDraft;

// A breakdown as it will stand in the report: its sentence, table and chart on a sheet, in the proportions
// of paper at the width that there is.
class BreakdownPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BreakdownPreview(QWidget *parent = nullptr);

    void setDraft(const BreakdownDraft &draft);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int margin() const;
    void layOut();
    void layOutSentence(int width, const QFont &body);
    void describe();

    QList<Run> m_sentence;
    QList<Element> m_elements;
    QTextLayout m_text; // the sentence, or what is said instead
    QString m_notice;   // why there is nothing to be seen
    std::optional<BreakdownPicture> m_picture;
    int m_pictureTop = 0;
};

} // namespace nianbao
