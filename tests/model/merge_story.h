#pragma once

#include "breakdowns.h"

#include "model/merge.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

// A report as its tests think of it: what stands in it at first, and edits that each name the places they
// touch. It is put together from any of the edits with no help of what is tested.
namespace nianbao::test {

struct StoryEdit {
    enum class Kind {
        Cell,
        HeaderField,
        Item, // of the profile
        Acknowledge,
        Sentence, // another one instead of it
        SentenceGone,
        SentenceCame, // before it
        BlockGone,
        BlockCame, // before it
        HeadingText,
        Count, // of a breakdown's part
        Label,
        PartGone,
        PartCame,
        Confirm, // that what is last year's is right
    };
    Kind kind;
    QString section{}; // or an address, or a name
    int block = 0;
    int at = 0; // the sentence or part
    int value = 0;

    QString text() const { return QStringLiteral("改为第%1版的文字").arg(value); }

    // What it touches. What is gone leaves no place to put something in beside it.
    QStringList places() const
    {
        const QString blockPlace = QStringLiteral("%1/%2").arg(section).arg(block);
        const auto part = [&](const char *what, int index) {
            return QStringLiteral("%1/%2%3").arg(blockPlace, QLatin1String(what)).arg(index);
        };
        const auto gap = [this](int index) { return QStringLiteral("%1|%2").arg(section).arg(index); };
        switch (kind) {
        case Kind::Cell:
        case Kind::HeaderField:
        case Kind::Item:
            return {section};
        case Kind::Confirm:
            return {QStringLiteral("confirm ") + section};
        case Kind::Acknowledge:
            return {QStringLiteral("word ") + QString::number(at)};
        case Kind::Sentence:
            return {part("s", at)};
        case Kind::SentenceGone:
            return {part("s", at), part("g", at), part("g", at + 1)};
        case Kind::SentenceCame:
            return {part("g", at)};
        case Kind::BlockGone:
            return {blockPlace, gap(block), gap(block + 1)};
        case Kind::BlockCame:
            return {gap(block)};
        case Kind::HeadingText:
            return {part("h", 0)};
        case Kind::Count:
            return {part("c", at)};
        case Kind::Label:
            return {part("l", at)};
        case Kind::PartGone:
            return {part("c", at), part("l", at), part("g", at), part("g", at + 1)};
        case Kind::PartCame:
            return {part("g", at)};
        }
        Q_UNREACHABLE();
    }
    bool isApartFrom(const StoryEdit &other) const
    {
        for (const QString &one : places()) {
            for (const QString &two : other.places()) {
                // A block is all that is in it.
                if (one == two || one.startsWith(two + u'/') || two.startsWith(one + u'/'))
                    return false;
            }
        }
        return true;
    }
};

class Story
{
public:
    explicit Story(QRandomGenerator &random)
    {
        for (const char *section : {"s1", "s5", "s6"}) {
            QList<QStringList> blocks;
            for (int left = 2 + random.bounded(5); left > 0; --left) {
                QStringList sentences;
                for (int more = 1 + random.bounded(5); more > 0; --more)
                    sentences += sentence(random);
                if (random.bounded(5) == 0)
                    sentences = {"# " + sentence(random)};
                blocks += sentences;
            }
            m_texts[section] = blocks;
        }
        m_texts["s1"].insert(random.bounded(3), {"{breakdown}"});
    }

    // The report with those edits.
    Report with(const QList<StoryEdit> &edits) const
    {
        Report report;
        Change change{{SetField{Field::Organ, "某局"}, SetField{Field::Year, "2023"},
                       SetFigure{"t3.received.natural", Figure::number(5)},
                       SetInherited{"t2.rules.made", {"3"}}, SetFigure{"t2.rules.made", Figure::number(3)}}};
        OrganProfile profile;
        for (const StoryEdit &edit : edits) {
            switch (edit.kind) {
            case StoryEdit::Kind::Cell:
                change.steps += SetFigure{edit.section, Figure::number(edit.value)};
                break;
            case StoryEdit::Kind::HeaderField: {
                Field field;
                Header::find(edit.section, field);
                change.steps += SetField{field, edit.text()};
                break;
            }
            case StoryEdit::Kind::Item:
                profile.setValue(OrganProfile::items()[edit.at], edit.text());
                break;
            case StoryEdit::Kind::Acknowledge:
                change.steps += SetAcknowledged{
                    {"rule", "s1", QString::number(edit.at), QString::number(edit.value), "某人"}};
                break;
            case StoryEdit::Kind::Confirm:
                change.steps += SetInherited{edit.section, {}};
                break;
            default:
                break;
            }
        }
        change.steps += SetProfile{profile};
        for (auto one = m_texts.cbegin(); one != m_texts.cend(); ++one)
            change.steps += SetNarrative{one.key(), blocks(one.key(), one.value(), edits)};
        if (const Result<Change> taken = report.apply(change); !taken)
            qFatal("%s", qPrintable(taken.error().text()));
        return report;
    }

    // Any edit; never one that would change nothing.
    StoryEdit anyEdit(QRandomGenerator &random)
    {
        using Kind = StoryEdit::Kind;
        const int value = ++m_lastValue + 10;
        const QStringList sections = m_texts.keys();
        const QString section = sections[random.bounded(int(sections.size()))];
        const QList<QStringList> &blocks = m_texts[section];
        const int block = random.bounded(int(blocks.size()));
        const QString &first = blocks[block].first();
        const int count = first == "{breakdown}" ? 6 : int(blocks[block].size());
        const int at = random.bounded(count);
        switch (random.bounded(10)) {
        case 0: {
            const QList<FigureSpec> &figures = Template::current()->figures();
            int figure = random.bounded(int(figures.size()));
            while (figures[figure].computed)
                figure = random.bounded(int(figures.size()));
            return {Kind::Cell, figures[figure].address, 0, 0, value};
        }
        case 1:
            return {Kind::HeaderField,
                    QStringList{"title", "documentNumber", "signedBy", "source"}[random.bounded(4)], 0, 0,
                    value};
        case 2: {
            const int item = random.bounded(int(OrganProfile::items().size()));
            return {Kind::Item, "item" + QString::number(item), 0, item, value};
        }
        case 3:
            return random.bounded(8) == 0 ? StoryEdit{Kind::Confirm, "t2.rules.made"}
                                          : StoryEdit{Kind::Acknowledge, {}, 0, random.bounded(20), value};
        case 4:
            return {Kind::BlockCame, section, random.bounded(int(blocks.size()) + 1), 0, value};
        case 5:
            return {Kind::BlockGone, section, block};
        default:
            break;
        }
        if (first.startsWith("# "))
            return {Kind::HeadingText, section, block, 0, value};
        const bool isBreakdown = first == "{breakdown}";
        switch (random.bounded(4)) {
        case 0:
            if (count > 1) // what takes the last one away takes the paragraph away
                return {isBreakdown ? Kind::PartGone : Kind::SentenceGone, section, block, at};
            [[fallthrough]];
        case 1:
            return {isBreakdown ? Kind::PartCame : Kind::SentenceCame, section, block,
                    random.bounded(count + 1), value};
        case 2:
            if (isBreakdown)
                return {Kind::Label, section, block, at, value};
            [[fallthrough]];
        default:
            return {isBreakdown ? Kind::Count : Kind::Sentence, section, block, at, value};
        }
    }

    // So many of which each is apart from the others and from `all`.
    QList<StoryEdit> anyEdits(QRandomGenerator &random, int count, const QList<StoryEdit> &all = {})
    {
        QList<StoryEdit> edits;
        for (int tries = 0; edits.size() < count && tries < 1000; ++tries) {
            const StoryEdit edit = anyEdit(random);
            bool isApart = true;
            for (const StoryEdit &other : all + edits)
                isApart = isApart && edit.isApartFrom(other);
            if (isApart)
                edits += edit;
        }
        return edits;
    }

private:
    QString sentence(QRandomGenerator &random)
    {
        const QStringList words{"主动公开", "依申请公开", "政府信息",   "本年度",   "监督保障",
                                "平台建设", "解读回应",   "规范性文件", "法定期限", "工作人员"};
        QString text; // what it is about, unlike all others
        for (int i = 0; i < 6; ++i)
            text += QChar(0x4E00 + random.bounded(20'000));
        text += u'，';
        for (int left = 2 + random.bounded(4); left > 0; --left)
            text += words[random.bounded(int(words.size()))];
        return random.bounded(6) == 0 ? text + "{t3.received.total}件；" : text + "。";
    }

    // As people do it, what it is about stays: else nobody could tell what became what.
    static QString altered(const QString &sentence, const StoryEdit &edit)
    {
        return sentence.left(sentence.indexOf(u'，') + 1) + edit.text();
    }

    static QList<Run> runsOf(const QString &sentence)
    {
        const qsizetype field = sentence.indexOf('{');
        if (field < 0)
            return {Run{sentence}};
        const qsizetype end = sentence.indexOf('}');
        return {Run{sentence.left(field)}, Run{{}, false, sentence.mid(field + 1, end - field - 1)},
                Run{sentence.mid(end + 1)}};
    }

    static Block block(const QStringList &texts, const QString &section, int index,
                       const QList<StoryEdit> &edits)
    {
        const auto find = [&](StoryEdit::Kind kind, int at) -> const StoryEdit * {
            for (const StoryEdit &edit : edits) {
                if (edit.kind == kind && edit.section == section && edit.block == index && edit.at == at)
                    return &edit;
            }
            return nullptr;
        };
        if (texts.first() == "{breakdown}") {
            const Breakdown was = sixParts();
            Breakdown breakdown = was;
            breakdown.parts.clear();
            for (int i = 0; i <= was.parts.size(); ++i) {
                if (const StoryEdit *edit = find(StoryEdit::Kind::PartCame, i))
                    breakdown.parts +=
                        {QStringLiteral("n%1").arg(edit->value), edit->text(), Figure::number(edit->value)};
                if (i == was.parts.size() || find(StoryEdit::Kind::PartGone, i))
                    continue;
                BreakdownPart part = was.parts[i];
                if (const StoryEdit *edit = find(StoryEdit::Kind::Count, i))
                    part.count = Figure::number(edit->value);
                if (const StoryEdit *edit = find(StoryEdit::Kind::Label, i))
                    part.label = edit->text();
                breakdown.parts += part;
            }
            return breakdown;
        }
        if (texts.first().startsWith("# ")) {
            const StoryEdit *edit = find(StoryEdit::Kind::HeadingText, 0);
            const QString text = texts.first().mid(2).remove('{').remove('}');
            return Heading{1, edit ? altered(text, *edit) : text};
        }
        Paragraph paragraph;
        for (int i = 0; i <= texts.size(); ++i) {
            if (const StoryEdit *edit = find(StoryEdit::Kind::SentenceCame, i))
                paragraph.runs += Run{"另有一事，" + edit->text() + "。"};
            if (i == texts.size() || find(StoryEdit::Kind::SentenceGone, i))
                continue;
            const StoryEdit *edit = find(StoryEdit::Kind::Sentence, i);
            paragraph.runs += edit ? QList<Run>{Run{altered(texts[i], *edit) + "。"}} : runsOf(texts[i]);
        }
        return paragraph;
    }

    static QList<Block> blocks(const QString &section, const QList<QStringList> &texts,
                               const QList<StoryEdit> &edits)
    {
        const auto find = [&](StoryEdit::Kind kind, int index) -> const StoryEdit * {
            for (const StoryEdit &edit : edits) {
                if (edit.kind == kind && edit.section == section && edit.block == index)
                    return &edit;
            }
            return nullptr;
        };
        QList<Block> all;
        for (int i = 0; i <= texts.size(); ++i) {
            if (const StoryEdit *edit = find(StoryEdit::Kind::BlockCame, i))
                all += Paragraph{{Run{"新增一段：" + edit->text() + "。"}}};
            if (i < texts.size() && !find(StoryEdit::Kind::BlockGone, i))
                all += block(texts[i], section, i, edits);
        }
        return all;
    }

    QMap<QString, QList<QStringList>> m_texts; // by section: its blocks, each its sentences
    int m_lastValue = 0;
};

} // namespace nianbao::test
