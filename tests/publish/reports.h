#pragma once

#include "publish/composition.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

// Reports and measures that the tests of this room share.
namespace nianbao::test {

inline const QString organ = QStringLiteral("青禾经济开发区管理委员会");

// What stands in an input of numberedReport(): unlike any other and unlike any sum that matters.
inline int numberOf(int figure)
{
    return 10001 + figure;
}

inline void require(const Result<Change> &taken)
{
    if (!taken)
        qFatal("%s", qUtf8Printable(taken.error().text()));
}

// A whole report, each input with a number of its own.
inline Report numberedReport()
{
    Report report;
    Change change;
    const Template &form = report.form();
    for (int i = 0; i < form.figures().size(); ++i) {
        if (!form.figures()[i].computed)
            change.steps += SetFigure{form.figures()[i].address,
                                      *Figure::parse(QString::number(numberOf(i)), form.figures()[i].type)};
    }
    change.steps += SetField{Field::Organ, organ};
    change.steps += SetField{Field::Year, QStringLiteral("2023")};
    change.steps += SetField{Field::DocumentNumber, QStringLiteral("青管发〔2024〕3号")};
    change.steps += SetField{Field::SignedOn, QStringLiteral("2024-01-23")};
    change.steps += SetField{Field::PublishedOn, QStringLiteral("2024-01-30")};
    change.steps += SetField{Field::Source, QStringLiteral("青禾经济开发区门户网站")};
    change.steps += SetNarrative{QStringLiteral("lead"),
                                 {QStringLiteral("本报告根据《中华人民共和国政府信息公开条例》编制。")}};
    change.steps +=
        SetNarrative{QStringLiteral("s1"),
                     {QStringLiteral("（一）主动公开。全年公开信息214条，要闻类占56.07%，见www.example.gov."
                                     "cn/zwgk/2024/?id=20240131（2024年）。"),
                      QStringLiteral("（二）监督保障。大小马工人一门见长车页风飞食鱼鸟黄齐龙。")}};
    change.steps += SetNarrative{QStringLiteral("s5"), {QStringLiteral("主要问题：更新不够及时。")}};
    change.steps += SetNarrative{QStringLiteral("s6"), {QStringLiteral("无其他需要报告的事项。")}};
    require(report.apply(change));
    return report;
}

// A picture with something to see: bars on white.
inline QByteArray pictureFile(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int x = 0; x < size.width(); x += 20) {
        const int top = x % 40 == 0 ? size.height() / 4 : size.height() * 3 / 4;
        painter.fillRect(x, top, 20, size.height() - top, QColor(31, 95, 191));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

// Every kind of block that a section's text can have.
inline Narrative everyKindOfBlock()
{
    const auto png = QStringLiteral("image/png");
    return Narrative(QList<Block>{
        Paragraph{{{QStringLiteral("2023年，青禾经济开发区围绕"), false},
                   {QStringLiteral("企业和群众最关心的事项（214条）"), true},
                   {QStringLiteral("，推进政府信息公开，占比"), false},
                   {QStringLiteral("56.07%"), true},
                   {QStringLiteral("，公开内容更加完整，查找更加方便。"), false}}},
        Heading{1, QStringLiteral("（一）主动公开")},
        Paragraph{{{QStringLiteral("　　全年在门户网站公开信息。"), false}}},
        Heading{2, QStringLiteral("1.公开平台")}, Paragraph{{{QStringLiteral("合并重复栏目。"), true}}},
        Picture{png, pictureFile({400, 200}, "png"), QStringLiteral("图1 各类信息的条数")},
        Picture{QStringLiteral("image/jpeg"), pictureFile({3000, 4000}, "jpeg"),
                QStringLiteral("图2 培训现场 <2023年>")},
        Picture{png, pictureFile({60, 40}, "png"), {}}, Heading{1, QStringLiteral("（二）依申请公开")},
        Picture{png, pictureFile({40, 40}, "png").left(60), QStringLiteral("图3 损坏的图片")},
        Paragraph{{{QStringLiteral("申请渠道保持畅通。"), false}}}});
}

inline Composition compositionOf(const Report &report)
{
    return compose(report, Figures(report));
}

inline Report with(Report report, const Change::Step &step)
{
    require(report.apply(Change{{step}}));
    return report;
}

inline QString withoutSpace(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

inline QString textOf(const ParagraphElement &paragraph)
{
    return Paragraph{paragraph.runs}.text();
}

// Everything a composition says, in reading order, without white space.
inline QString textOf(const Composition &composition)
{
    struct Reader {
        QString text;
        void operator()(const TitleElement &one) { text += one.text; }
        void operator()(const NumberElement &one) { text += one.text; }
        void operator()(const HeadingElement &one) { text += one.text; }
        void operator()(const SubheadingElement &one) { text += one.text; }
        void operator()(const ParagraphElement &one) { text += textOf(one); }
        void operator()(const PictureElement &one) { text += one.insteadOfImage + one.picture.caption; }
        void operator()(const TableElement &one)
        {
            text += one.caption;
            for (const TableElement::FilledCell &filled : one.cells)
                text += filled.text;
        }
        void operator()(const ChartElement &) {} // its words stand where its parts do
        void operator()(const SignatureElement &one) { text += one.signedBy + one.date; }
    } reader;
    for (const Element &element : composition.elements)
        std::visit(reader, element);
    return withoutSpace(reader.text);
}

// A sum made without the program's own sums: what the form says its totals are, by the addresses.
inline qint64 independentTotal(const Report &report, const QString &address)
{
    const Template &form = report.form();
    qint64 sum = 0;
    const QStringList parts = address.split(u'.');
    for (int i = 0; i < form.figures().size(); ++i) {
        const FigureSpec &figure = form.figures()[i];
        const QStringList other = figure.address.split(u'.');
        if (figure.computed || other.first() != parts.first())
            continue;
        bool counts = other.mid(0, other.size() - 1) == parts.mid(0, parts.size() - 1);
        if (address.startsWith(QLatin1String("t3.concluded."))) {
            static const QStringList beside{QStringLiteral("received"), QStringLiteral("carriedOver"),
                                            QStringLiteral("carriedForward")};
            counts = !beside.contains(other[1])
                     && (parts.last() == QLatin1String("total") || other.last() == parts.last());
        }
        if (counts)
            sum += report.input(i).units();
    }
    return sum;
}

} // namespace nianbao::test
