#include "publish/fragment_blocks.h"

#include "publish/chart_wording.h"

namespace nianbao {

namespace {

using Manner = FragmentParagraph::Manner;

class BlockLister
{
public:
    void operator()(const TitleElement &title) { add(title.text, Manner::Centred, true); }
    void operator()(const NumberElement &number) { add(number.text, Manner::Centred); }
    void operator()(const HeadingElement &heading) { addHeading(heading.text); }
    void operator()(const SubheadingElement &heading) { addHeading(heading.text); }
    void operator()(const ParagraphElement &paragraph) { blocks += FragmentParagraph{paragraph.runs}; }
    void operator()(const PictureElement &element)
    {
        add(element.insteadOfImage, Manner::Centred);
        add(element.picture.caption, Manner::Centred);
    }
    void operator()(const TableElement &table)
    {
        add(table.caption, Manner::Centred);
        blocks += &table;
        m_lastTable = &table;
    }
    void operator()(const ChartElement &chart)
    {
        // The table of the same breakdown says all that the chart does.
        if (!m_lastTable || m_lastTable->section != chart.section || m_lastTable->block != chart.block)
            add(chartDescription(chart.chart), Manner::Indented);
    }
    void operator()(const SignatureElement &signature)
    {
        add(signature.signedBy, Manner::Right);
        add(signature.date, Manner::Right);
    }

    QList<FragmentBlock> blocks;

private:
    void addHeading(const QString &text)
    {
        blocks += FragmentParagraph{{Run{text, true}}, Manner::Indented, true};
    }
    void add(const QString &text, Manner manner, bool bold = false)
    {
        if (!text.isEmpty())
            blocks += FragmentParagraph{{Run{text, bold}}, manner};
    }

    const TableElement *m_lastTable = nullptr;
};

} // namespace

QList<FragmentBlock> fragmentBlocks(const Composition &composition)
{
    BlockLister lister;
    for (const Element &element : composition.elements)
        std::visit(lister, element);
    return lister.blocks;
}

} // namespace nianbao
