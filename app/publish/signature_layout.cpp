#include "publish/signature_layout.h"

#include "publish/title_lines.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr FontRole role = FontRole::Body;
constexpr double indent = 2 * paper::characterPitch;

class SignatureSetter
{
public:
    SignatureSetter(const SignatureElement &signature, TextWidths &widths, double pointSize, double tracking)
        : m_signature(signature), m_widths(widths), m_pointSize(pointSize), m_tracking(tracking)
    {
        m_dateWidth = widths.of(signature.date, role, pointSize) * tracking;
    }

    SignatureLayout plain()
    {
        const double right = paper::areaWidth - indent;
        const QList<BrokenLine> lines = nameLines(right - indent);
        double nameWidth = 0;
        for (const BrokenLine &line : lines)
            nameWidth = std::max(nameWidth, line.width * m_tracking);
        double nameX = right - nameWidth;
        double dateX = nameX + indent;
        if (dateX + m_dateWidth > right || lines.isEmpty()) {
            dateX = right - m_dateWidth;
            nameX = std::min(nameX, dateX - indent);
        }
        SignatureLayout layout;
        double top = paper::linePitch;
        for (const BrokenLine &line : lines)
            add(layout, line.text, nameX, top);
        if (!m_signature.date.isEmpty())
            add(layout, m_signature.date, dateX, top);
        layout.height = top;
        return layout;
    }

    SignatureLayout underSeal()
    {
        // A county's seal is 42 mm wide (国发〔1999〕25号). Two lines above, one below: its middle is a
        // little above that of the name and the date, and its upper edge 6 mm below the text.
        constexpr double linesAbove = 2, linesBelow = 1;
        const double dateX = paper::areaWidth - 2 * indent - m_dateWidth;
        const double middle = dateX + m_dateWidth / 2;
        SignatureLayout layout;
        double top = linesAbove * paper::linePitch;
        for (const BrokenLine &line : nameLines(2 * (paper::areaWidth - middle)))
            add(layout, line.text, middle - line.width * m_tracking / 2, top);
        if (!m_signature.date.isEmpty())
            add(layout, m_signature.date, dateX, top);
        layout.height = top + linesBelow * paper::linePitch;
        return layout;
    }

private:
    QList<BrokenLine> nameLines(double width)
    {
        const QString &name = m_signature.signedBy;
        return breakAtPlaces(name, bracketsIn(name), m_widths, role, m_pointSize, width / m_tracking);
    }

    static void add(SignatureLayout &layout, const QString &text, double x, double &top)
    {
        layout.lines += {text, x, top};
        top += paper::linePitch;
    }

    const SignatureElement &m_signature;
    TextWidths &m_widths;
    const double m_pointSize;
    const double m_tracking;
    double m_dateWidth;
};

} // namespace

SignatureLayout layOutSignature(const SignatureElement &signature, TextWidths &widths, double pointSize,
                                double tracking, bool withSeal)
{
    SignatureSetter setter(signature, widths, pointSize, tracking);
    return withSeal ? setter.underSeal() : setter.plain();
}

} // namespace nianbao
