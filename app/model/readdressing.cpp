#include "model/readdressing.h"

#include "model/quantity.h"

namespace nianbao {

QString Readdressing::ofAddress(const QString &address) const
{
    const qsizetype point = address.indexOf(u'.');
    const QString breakdown = point < 0 ? address : address.left(point);
    const QString id = m_ids.value(breakdown, breakdown);
    return point < 0 ? id : id + u'.' + m_ids.value(address, address.mid(point + 1));
}

void Readdressing::readdress(QList<Run> &runs) const
{
    for (Run &run : runs) {
        std::optional<Quantity> quantity = run.isField() ? Quantity::parse(run.field) : std::nullopt;
        if (!quantity)
            continue;
        quantity->of = ofAddress(quantity->of);
        quantity->base = ofAddress(quantity->base);
        run.field = quantity->text();
    }
}

Block Readdressing::of(const Block &block) const
{
    Block result = block;
    if (auto *paragraph = std::get_if<Paragraph>(&result)) {
        readdress(paragraph->runs);
    } else if (auto *breakdown = std::get_if<Breakdown>(&result)) {
        readdress(breakdown->sentence);
        for (BreakdownPart &part : breakdown->parts)
            part.id = m_ids.value(breakdown->id + u'.' + part.id, part.id);
        breakdown->id = m_ids.value(breakdown->id, breakdown->id);
    }
    return result;
}

Narrative Readdressing::of(const Narrative &text) const
{
    QList<Block> blocks;
    for (const Block &block : text.blocks())
        blocks += of(block);
    return blocks;
}

} // namespace nianbao
