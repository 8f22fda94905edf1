#include "desktop/text/narrative_document.h"

#include "model/report.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace nianbao;

namespace {

Picture picture(const QString &caption, int width = 20)
{
    QImage image(width, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return {"image/png", bytes, caption};
}

Block anyBlock(QRandomGenerator &random)
{
    const auto anyText = [&random](int least) {
        static const QStringList words{"公", "开",         "a",      " ",  "12",
                                       "，", "\U0001F600", "\u00a0", "\t", "（一）"};
        QString text;
        for (int i = least + random.bounded(4); i > 0; --i)
            text += words[random.bounded(int(words.size()))];
        return text;
    };
    switch (random.bounded(6)) {
    case 0:
        return Heading{1 + random.bounded(2), anyText(0)};
    case 1:
        return picture(anyText(0), 20 + random.bounded(3));
    case 2: {
        Breakdown breakdown;
        breakdown.id = QStringLiteral("b%1").arg(random.bounded(1000));
        breakdown.subject = anyText(1);
        breakdown.unit = "条";
        breakdown.parts = {{"p1", "甲", Figure::number(random.bounded(100))}};
        breakdown.showsTable = random.bounded(2);
        breakdown.showsSentence = random.bounded(4);
        if (breakdown.showsSentence)
            breakdown.sentence = {{anyText(1)}, {"12", false, "b1"}, {anyText(1)}};
        if (random.bounded(2))
            breakdown.phrasing = "share";
        return breakdown;
    }
    default:
        Paragraph paragraph;
        bool bold = random.bounded(2);
        for (int i = random.bounded(4); i > 0; --i, bold = !bold) {
            paragraph.runs += Run{anyText(1), bold};
            if (random.bounded(3) == 0) // sometimes two beside each other
                paragraph.runs +=
                    Run{QString::number(random.bounded(20)), bool(random.bounded(2)), "t3.received.total"};
        }
        return paragraph;
    }
}

const Report &noReport()
{
    static const Report report;
    return report;
}

Narrative anyNarrative(QRandomGenerator &random)
{
    QList<Block> blocks;
    for (int i = random.bounded(6); i > 0; --i)
        blocks += anyBlock(random);
    return *Narrative(blocks).normalized();
}

NarrativeStyle style()
{
    QFont font;
    font.setPixelSize(20);
    return {font, 600};
}

} // namespace

class TestNarrativeDocument : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_document->setUndoRedoEnabled(false);
        m_document->documentLayout(); // nobody is told of changes before there is one
        m_text = std::make_unique<NarrativeDocument>(*m_document, noReport);
        m_text->setStyle(style());
    }
    void thereAndBack();
    void altersNoMoreThanDiffers();
    void looksLikePaper();
    void makesRoomForPictures();
    void insertsParts_data();
    void insertsParts();
    void partsOfASelection();
    void holdsNothingElse();

private:
    QTextBlock block(int i) const { return m_document->findBlockByNumber(i); }

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<NarrativeDocument> m_text;
};

// Any narrative after any other: the document holds it and nothing else, places in both are the same.
void TestNarrativeDocument::thereAndBack()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 1500; ++round) {
        const Narrative wanted = anyNarrative(random);
        m_text->show(wanted);
        const Narrative back = wanted.isEmpty() ? Narrative() : m_text->narrative();
        QVERIFY2(back == wanted, qPrintable(wanted.texts().join('|') + " / " + back.texts().join('|')));
        for (int i = 0; i < wanted.blocks().size(); ++i)
            QCOMPARE(block(i).text(), wanted.texts()[i]);
        // What the same narrative looks like doesn't depend on what stood there before.
        QTextDocument fresh;
        NarrativeDocument other(fresh, noReport);
        other.setStyle(style());
        other.show(wanted);
        for (int i = 0; i < fresh.blockCount(); ++i) {
            const QTextBlock a = block(i);
            const QTextBlock b = fresh.findBlockByNumber(i);
            QCOMPARE(a.blockFormat().headingLevel(), b.blockFormat().headingLevel());
            QCOMPARE(a.blockFormat().topMargin(), b.blockFormat().topMargin());
            QCOMPARE(a.charFormat(), b.charFormat());
            if (a.length() > 1)
                QCOMPARE(a.begin().fragment().charFormat(), b.begin().fragment().charFormat());
        }
    }
}

void TestNarrativeDocument::altersNoMoreThanDiffers()
{
    m_text->show(Narrative{"one", "two", "three"});
    QList<QPair<int, int>> changes;
    connect(m_document.get(), &QTextDocument::contentsChange, this, [&changes](int from, int, int added) {
        changes += {from, added};
    });
    QCOMPARE(m_text->show(Narrative{"one", "twice", "three"}), std::optional<int>(9));
    QCOMPARE(changes, (QList<QPair<int, int>>{{6, 3}}));
    changes.clear();
    QCOMPARE(m_text->show(Narrative{"one", "twice", "three"}), std::optional<int>());
    QCOMPARE(changes.size(), 0);
    QCOMPARE(m_text->show(QList<Block>{Paragraph{{{"one", false}}}, Paragraph{{{"twice", true}}},
                                       Heading{1, "three"}}),
             std::optional<int>());
    QVERIFY(!changes.isEmpty());
    for (const auto &[from, added] : changes)
        QVERIFY(from >= 4);
}

void TestNarrativeDocument::looksLikePaper()
{
    m_text->show(QList<Block>{Paragraph{{{"平", false}, {"粗", true}}}, Heading{1, "（一）"},
                              Heading{2, "1."}, picture("图")});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(block(i).blockFormat().textIndent(), 40.0);
    QCOMPARE(block(3).blockFormat().textIndent(), 0.0);
    QCOMPARE(block(3).blockFormat().alignment(), Qt::AlignHCenter);
    auto bold = block(0).begin();
    QCOMPARE(bold.fragment().charFormat().fontWeight(), int(QFont::Normal));
    ++bold;
    QCOMPARE(bold.fragment().charFormat().fontWeight(), int(QFont::Bold));
    QVERIFY(!block(1).charFormat().fontFamilies().toStringList().isEmpty());
    QVERIFY(block(2).charFormat().fontFamilies().toStringList().isEmpty());
    QFont larger;
    larger.setPixelSize(30);
    m_document->setDefaultFont(larger);
    m_text->setStyle({larger, 900});
    QCOMPARE(block(0).blockFormat().textIndent(), 60.0);
    QVERIFY(block(3).charFormat().font().pixelSize() < 30);
}

void TestNarrativeDocument::makesRoomForPictures()
{
    // Paper is 590 dots wide: one of 1180 is shown at half its size, one of 20 at its own.
    const double dots = 600 / (156 * 96 / 25.4);
    const auto shown = [](int width, int height) {
        return style().shown(HeldPicture{{}, QSize(width, height)});
    };
    QCOMPARE(shown(1200, 600), QSize(600, 300));
    QCOMPARE(shown(100, 50), QSize(int(100 * dots), int(50 * dots)));
    QVERIFY(shown(100, 5000).height() < 900);
    QVERIFY(shown(5000, 1).height() >= 1);
    m_text->show(QList<Block>{picture("图"), Paragraph{}});
    // The first block's margin is the frame's: the layout leaves its own out.
    QCOMPARE(m_document->rootFrame()->frameFormat().topMargin(), block(0).blockFormat().topMargin());
    m_text->show(Narrative{"x"});
    QCOMPARE(m_document->rootFrame()->frameFormat().topMargin(), 0.0);
}

void TestNarrativeDocument::insertsParts_data()
{
    QTest::addColumn<Narrative>("part");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Narrative>("result");
    const Paragraph ab{{{"ab", false}}};
    const Heading h{1, "h"};
    const auto of = [](const QList<Block> &blocks) { return Narrative(blocks); };
    // The text is "ab", the heading "h", "cd".
    QTest::newRow("words") << Narrative{"x"} << 1 << 1
                           << of({Paragraph{{{"axb", false}}}, h, Paragraph{{{"cd", false}}}});
    QTest::newRow("bold words") << of({Paragraph{{{"x", true}}}}) << 1 << 1
                                << of({Paragraph{{{"a", false}, {"x", true}, {"b", false}}}, h,
                                       Paragraph{{{"cd", false}}}});
    QTest::newRow("words into a heading")
        << of({Paragraph{{{"x", true}}}}) << 4 << 4 << of({ab, Heading{1, "hx"}, Paragraph{{{"cd", false}}}});
    QTest::newRow("two paragraphs") << Narrative{"x", "y"} << 1 << 1
                                    << of({Paragraph{{{"ax", false}}}, Paragraph{{{"yb", false}}}, h,
                                           Paragraph{{{"cd", false}}}});
    QTest::newRow("a heading within") << of({Heading{2, "n"}}) << 1 << 1
                                      << of({Paragraph{{{"a", false}}}, Heading{2, "n"},
                                             Paragraph{{{"b", false}}}, h, Paragraph{{{"cd", false}}}});
    QTest::newRow("a picture at the end")
        << of({picture("p")}) << 7 << 7 << of({ab, h, Paragraph{{{"cd", false}}}, picture("p")});
    QTest::newRow("instead of all") << of({h, picture("")}) << 0 << 7 << of({h, picture("")});
    QTest::newRow("instead of a part") << Narrative{"x"} << 1 << 6 << of({Paragraph{{{"axd", false}}}});
}

void TestNarrativeDocument::insertsParts()
{
    QFETCH(Narrative, part);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Narrative, result);
    m_text->show(QList<Block>{Paragraph{{{"ab", false}}}, Heading{1, "h"}, Paragraph{{{"cd", false}}}});
    QTextCursor cursor(m_document.get());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_text->insert(cursor, part);
    QVERIFY2(m_text->narrative() == result, qPrintable(m_text->narrative().texts().join('|')));
}

void TestNarrativeDocument::partsOfASelection()
{
    m_text->show(QList<Block>{Paragraph{{{"ab", false}, {"cd", true}}}, Heading{1, "head"}, picture("cap"),
                              Paragraph{{{"e", false}}}});
    const auto part = [this](int from, int to) {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(to);
        cursor.setPosition(from, QTextCursor::KeepAnchor);
        return NarrativeDocument::part(cursor);
    };
    QVERIFY(part(1, 3) == Narrative(QList<Block>{Paragraph{{{"b", false}, {"c", true}}}}));
    QVERIFY(part(6, 8) == Narrative{"ea"});
    QVERIFY(part(5, 9) == Narrative(QList<Block>{Heading{1, "head"}}));
    QVERIFY(part(10, 13) == Narrative{"cap"});
    QVERIFY(part(5, 15)
            == Narrative(QList<Block>{Heading{1, "head"}, picture("cap"), Paragraph{{{"e", false}}}}));
    QVERIFY(part(5, 10) == Narrative(QList<Block>{Heading{1, "head"}}));
}

// Whatever is done to the document: it holds what a narrative can.
void TestNarrativeDocument::holdsNothingElse()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 400; ++round) {
        m_text->show(anyNarrative(random));
        for (int step = 0; step < 6; ++step) {
            const auto anywhere = [&] { return random.bounded(m_document->characterCount()); };
            QTextCursor cursor(m_document.get());
            cursor.setPosition(anywhere());
            cursor.setPosition(anywhere(), QTextCursor::KeepAnchor);
            switch (random.bounded(6)) {
            case 0:
                cursor.removeSelectedText();
                break;
            case 1:
                cursor.insertText("x\ny");
                break;
            case 2:
                m_text->setBold(cursor, random.bounded(2));
                break;
            case 3:
                m_text->setKind(cursor.block(), m_text->kindOf(anyBlock(random)));
                break;
            default:
                m_text->insert(cursor, anyNarrative(random));
            }
            m_text->restyle(0, m_document->characterCount());
            const Result<Narrative> text = m_text->narrative().normalized();
            QVERIFY(text.ok());
            m_text->show(*text);
            QVERIFY(text->isEmpty() || m_text->narrative() == *text);
        }
    }
}

QTEST_MAIN(TestNarrativeDocument)
#include "test_narrative_document.moc"
