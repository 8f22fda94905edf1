#pragma once

#include <QProxyStyle>

namespace nianbao {

// The system's style, but for the small signs on a window's panels and bars: those are drawn, crisp at
// every resolution and in the palette's colour. As they come with the style they are picture files, and
// reading the first one makes Qt load the plugins of all picture formats, before anything is on screen.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    // Boxes to tick have an outline that is seen in a dark palette, too.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace nianbao
