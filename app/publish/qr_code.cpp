#include "publish/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace nianbao {

namespace {

struct Release {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode qrCode(const QByteArray &content)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    const std::unique_ptr<QRcode, Release> code(
        QRcode_encodeData(int(content.size()), bytes, 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    QrCode result{code->width};
    const double module = 1.0 / code->width;
    for (int y = 0; y < code->width; ++y) {
        const unsigned char *line = code->data + ptrdiff_t(y) * code->width;
        for (int x = 0; x < code->width; ++x) {
            const int begin = x;
            while (x < code->width && (line[x] & 1) != 0) // the other bits say what the module is for
                ++x;
            if (x > begin)
                result.dark += QRectF(begin * module, y * module, (x - begin) * module, module);
        }
    }
    return result;
}

} // namespace nianbao
