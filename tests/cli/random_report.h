#pragma once

#include "model/breakdown_wording.h"
#include "model/report.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

// Reports of any shape that a clerk could leave behind, the same for the same seed.
namespace nianbao::test {

class RandomReport
{
public:
    explicit RandomReport(quint32 seed) : m_random(seed) {}

    Report report()
    {
        Report report;
        Change change;
        addHeader(change);
        addFigures(report.form(), change);
        for (const Section &section : report.form().sections()) {
            if (section.isNarrative() && section.id != u"lead" && !chance(10))
                change.steps += SetNarrative{section.id, textOf(section.id)};
        }
        if (!chance(8))
            change.steps += SetNarrative{QStringLiteral("lead"), lead()};
        if (const Result<Change> taken = report.apply(change); !taken)
            qFatal("%s", qUtf8Printable(taken.error().text()));
        return report;
    }

private:
    int upTo(int most) { return int(m_random.bounded(most + 1)); }
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    QString oneOf(const QStringList &all) { return all[m_random.bounded(all.size())]; }

    void addHeader(Change &change)
    {
        const QString organ = oneOf({"临水县档案局", "青禾经济开发区管理委员会", "东山市人民政府办公室",
                                     "A&B“镇”人民政府", "柳河镇人民政府", "北岭区“一网通办”服务中心"});
        m_year = QString::number(2021 + upTo(8));
        change.steps += SetField{Field::Organ, organ};
        change.steps += SetField{Field::Year, m_year};
        if (chance(20))
            change.steps += SetField{
                Field::Title, QStringLiteral("%1关于%2年政府信息公开工作的年度报告").arg(organ, m_year)};
        if (chance(30))
            change.steps +=
                SetField{Field::DocumentNumber, QStringLiteral("%1〔%2〕%3号")
                                                    .arg(oneOf({"临政发", "青管办函", "东政"}), m_year)
                                                    .arg(1 + upTo(99))};
        if (chance(30))
            change.steps += SetField{Field::SignedBy, organ};
        if (chance(80))
            change.steps += SetField{Field::SignedOn, date()};
        if (chance(80))
            change.steps += SetField{Field::PublishedOn, date()};
        if (chance(50))
            change.steps += SetField{Field::Source, oneOf({"县政府办公室", "门户网站（公开专栏）", organ})};
    }

    QString date()
    {
        return QStringLiteral("%1-%2-%3")
            .arg(m_year.toInt() + 1)
            .arg(1 + upTo(2), 2, 10, QChar(u'0'))
            .arg(1 + upTo(27), 2, 10, QChar(u'0'));
    }

    void addFigures(const Template &form, Change &change)
    {
        // A table may be full, have gaps, or nobody has begun it.
        QList<int> gaps(form.tables().size());
        for (int &gap : gaps)
            gap = oneOf({"0", "0", "10", "60", "100"}).toInt();
        for (const FigureSpec &spec : form.figures()) {
            if (spec.computed || chance(gaps[spec.table]))
                continue;
            QString text = QString::number(chance(40) ? 0 : chance(5) ? upTo(2000000000) : upTo(400));
            if (spec.type.decimals > 0 && chance(70))
                text += u'.' + QString::number(upTo(999999)).left(1 + upTo(spec.type.decimals - 1));
            if (chance(8))
                text = QStringLiteral("/");
            change.steps += SetFigure{spec.address, *Figure::parse(text, spec.type)};
        }
    }

    QList<Block> lead()
    {
        QList<Block> blocks{Paragraph{{Run{
            QStringLiteral("根据《中华人民共和国政府信息公开条例》编制本报告，所列数据统计期限自%1年1月1日起"
                           "至%1年12月31日止。")
                .arg(m_year)}}}};
        if (chance(30))
            blocks += paragraph();
        return blocks;
    }

    QList<Block> textOf(const QString &section)
    {
        QList<Block> blocks;
        const int count = chance(5) ? 40 : 1 + upTo(7);
        int first = 0, second = 0;
        for (int i = 0; i < count; ++i) {
            const int kind = upTo(99);
            if (kind < 14) {
                second = 0;
                blocks += Heading{1, QStringLiteral("（%1）%2").arg(number(++first), headingWords())};
            } else if (kind < 24) {
                blocks += Heading{2, QStringLiteral("%1.%2").arg(++second).arg(headingWords())};
            } else if (kind < 27) {
                blocks += Heading{1, headingWords()}; // without its number, as it shouldn't be
            } else if (kind < 31) {
                blocks += breakdown();
            } else if (kind < 36) {
                blocks += picture();
            } else {
                blocks += paragraph();
            }
        }
        // Behind it stands the signature: what a reader couldn't tell from one is none of ours.
        if (section == u"s6")
            blocks += Paragraph{{Run{oneOf({"无。", "本机关没有其他需要报告的事项。", "无"})}}};
        return blocks;
    }

    static QString number(int of)
    {
        static const QString digits = QStringLiteral("一二三四五六七八九十");
        return of <= 10 ? QString(digits[of - 1]) : u'十' + QString(digits[of - 11]);
    }

    QString headingWords()
    {
        return oneOf({"主动公开情况", "依申请公开", "政府信息管理", "政务微信和公开平台建设",
                      "监督保障<试行>", "存在的主要问题", "“三安全一稳定”", "复制、打印等收费", "A & B"});
    }

    QString words()
    {
        QString text;
        const int count = 1 + upTo(chance(4) ? 60 : 8);
        for (int i = 0; i < count; ++i)
            text +=
                oneOf({"围绕群众关心的事项推进政府信息公开，", "全年在门户网站公开信息214条；",
                       "收到申请3件，办结3件，", "一是更新不够及时；二是培训不够，",
                       "见https://www.example.gov.cn/zwgk/?id=1&year=2023，", "<b>不是标签</b>&nbsp;，",
                       "制定《办法》（〔2023〕5号），", "占比56.07%，", "网站首页、目录和分享按钮已调整，",
                       "来源：部门报送，", "English  words, 2 spaces，", "\"引号\"与'撇号'，", "😀𠮷野家，",
                       "中间　有空格，", "规章0件，行政许可12件，"});
        return text;
    }

    Paragraph paragraph()
    {
        Paragraph paragraph;
        const int runs = 1 + (chance(35) ? upTo(4) : 0);
        for (int i = 0; i < runs; ++i) {
            if (chance(12))
                paragraph.runs += Run{{}, chance(30), oneOf({"t3.received.total", "t2.licensing.decisions"})};
            paragraph.runs += Run{words(), i % 2 == 1};
        }
        if (!chance(10))
            paragraph.runs += Run{QStringLiteral("做到应公开尽公开。")};
        return paragraph;
    }

    Picture picture()
    {
        QImage image(QSize(40 + upTo(200), 40 + upTo(100)), QImage::Format_RGB32);
        image.fill(QColor::fromHsv(upTo(359), 200, 200));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const bool isPng = chance(50);
        image.save(&buffer, isPng ? "png" : "jpeg");
        return {isPng ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"), bytes,
                oneOf({"", "图1 各类信息的条数", "图2 <培训> & 现场"})};
    }

    Breakdown breakdown()
    {
        Breakdown breakdown;
        breakdown.id = QStringLiteral("b%1").arg(++m_breakdowns);
        breakdown.title = oneOf({"", "公开信息分类", "表1 <各类>信息"});
        breakdown.subject = oneOf({"公开信息", "全年发布信息"});
        breakdown.unit = oneOf({"条", "件", "万元", ""});
        breakdown.phrasing = oneOf({"share", "brackets", "counts", "percents"});
        breakdown.decimals = upTo(4);
        breakdown.rounding = chance(50) ? Rounding::HalfUp : Rounding::LargestRemainder;
        const QStringList labels{"要闻类",      "通知公告", "政策<文件>", "财政信息",
                                 "人事 & 招考", "自然人",   "总计",       "其他类"};
        const int parts = 1 + upTo(int(labels.size()) - 1);
        qint64 sum = 0;
        for (int i = 0; i < parts; ++i) {
            const int count = 1 + upTo(300);
            sum += count;
            breakdown.parts += {breakdown.freshPartId(), labels[i],
                                *Figure::parse(QString::number(count), breakdown.countType())};
        }
        if (chance(30))
            breakdown.statedWhole =
                *Figure::parse(QString::number(sum + 1 + upTo(50)), breakdown.countType());
        breakdown.showsSentence = chance(80);
        breakdown.showsTable = chance(50);
        if (chance(30))
            breakdown.chart = chance(50) ? ChartKind::Bar : ChartKind::Pie;
        return breakdown;
    }

    QRandomGenerator m_random;
    QString m_year;
    int m_breakdowns = 0;
};

} // namespace nianbao::test
