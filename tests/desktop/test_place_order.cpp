#include "desktop/sheet/place_order.h"

#include <QTest>

using namespace nianbao;

// Which place comes next in the form.
class TestPlaceOrder : public QObject
{
    Q_OBJECT

private slots:
    void formOrder();
    void wrapsAround();
    void withinAParagraph();
    void nothingToGoTo();

private:
    const Template &m_form = *Template::current();
    // One in every kind of part, not in the form's order.
    const QList<Place> m_places{CellPlace{"t4.review.other"},    TextPlace{"s6", 0, 0, 0, {}},
                                CellPlace{"t2.rules.made"},      TextPlace{"s1", 2, 0, 0, {}},
                                CellPlace{"t3.granted.natural"}, FieldPlace{Field::Year},
                                TextPlace{"lead", 0, 0, 0, {}},  CellPlace{"t3.received.otherOrg"}};
};

namespace {

QString nameOf(const Place &place)
{
    if (const auto *cell = std::get_if<CellPlace>(&place))
        return cell->address;
    if (const auto *text = std::get_if<TextPlace>(&place))
        return QString("%1[%2]").arg(text->section).arg(text->paragraph);
    return Header::name(std::get<FieldPlace>(place).field);
}

} // namespace

void TestPlaceOrder::formOrder()
{
    const QStringList wanted{"year",
                             "lead[0]",
                             "s1[2]",
                             "t2.rules.made",
                             "t3.received.otherOrg",
                             "t3.granted.natural",
                             "t4.review.other",
                             "s6[0]"};
    QStringList down;
    QStringList up;
    std::optional<Place> at;
    std::optional<Place> back;
    for (int i = 0; i < m_places.size(); ++i) {
        at = placeAfter(m_form, m_places, at);
        back = placeAfter(m_form, m_places, back, true);
        down += nameOf(*at);
        up.prepend(nameOf(*back));
    }
    QCOMPARE(down, wanted);
    QCOMPARE(up, wanted);
}

void TestPlaceOrder::wrapsAround()
{
    QCOMPARE(nameOf(*placeAfter(m_form, m_places, TextPlace{"s6", 3, 0, 0, {}})), QString("year"));
    QCOMPARE(nameOf(*placeAfter(m_form, m_places, FieldPlace{Field::Organ}, true)), QString("s6[0]"));
    // From a place that isn't one of them, too.
    QCOMPARE(nameOf(*placeAfter(m_form, m_places, CellPlace{"t3.concluded.total"})),
             QString("t4.review.other"));
}

void TestPlaceOrder::withinAParagraph()
{
    const QList<Place> places{TextPlace{"s1", 1, 9, 2, {}}, TextPlace{"s1", 1, 3, 2, {}}};
    const auto next = placeAfter(m_form, places, TextPlace{"s1", 1, 3, 0, {}});
    QCOMPARE(std::get<TextPlace>(*next).start, 9);
    QVERIFY(isSamePlace(m_form, *next, places.first()));
    QVERIFY(!isSamePlace(m_form, *next, places.last()));
    QVERIFY(!isSamePlace(m_form, CellPlace{"t3.received.natural"}, CellPlace{"t3.received.business"}));
}

void TestPlaceOrder::nothingToGoTo()
{
    QVERIFY(!placeAfter(m_form, {}, std::nullopt));
    QVERIFY(!placeAfter(m_form, {}, FieldPlace{Field::Year}, true));
    // The only one is the next after itself.
    QCOMPARE(nameOf(*placeAfter(m_form, {CellPlace{"t2.rules.made"}}, CellPlace{"t2.rules.made"})),
             QString("t2.rules.made"));
}

QTEST_GUILESS_MAIN(TestPlaceOrder)
#include "test_place_order.moc"
