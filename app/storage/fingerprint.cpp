#include "storage/fingerprint.h"

#include "storage/report_data.h"

#include <openssl/evp.h>
#include <openssl/provider.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace nianbao {

namespace {

// Every object's members in the order of their names; all names of ours are ASCII, in which every idea of
// sorting is the same.
JsonValue sorted(const JsonValue &value)
{
    JsonValue result = value;
    for (JsonValue &item : result.items)
        item = sorted(item);
    if (value.kind != JsonValue::Kind::Object)
        return result;
    QList<qsizetype> order(value.names.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return value.names[a] < value.names[b]; });
    const QList<JsonValue> items = std::exchange(result.items, {});
    result.names.clear();
    for (const qsizetype i : order)
        result.append(value.names[i], items[i]);
    return result;
}

template<auto release>
struct Release {
    template<typename Thing>
    void operator()(Thing *thing) const
    {
        release(thing);
    }
};

// A library of our own, whatever the machine's settings allow by default: a digest that tells two reports
// apart is no use of secrets, and must not depend on where it is taken.
struct Sm3 {
    Sm3()
    {
        if (library)
            provider.reset(OSSL_PROVIDER_load(library.get(), "default"));
        if (provider)
            digest.reset(EVP_MD_fetch(library.get(), "SM3", "provider=default"));
        if (!digest)
            qFatal("this build of OpenSSL has no SM3");
    }

    std::unique_ptr<OSSL_LIB_CTX, Release<OSSL_LIB_CTX_free>> library{OSSL_LIB_CTX_new()};
    std::unique_ptr<OSSL_PROVIDER, Release<OSSL_PROVIDER_unload>> provider;
    std::unique_ptr<EVP_MD, Release<EVP_MD_free>> digest;
};

} // namespace

QByteArray canonicalData(const Report &report)
{
    JsonValue data = JsonValue::object();
    appendHeader(data, report);
    data.append("figures", figuresToJson(report));
    data.append("sections", sectionsToJson(report));
    return compactJson(sorted(data));
}

QString sm3Of(const QByteArray &bytes)
{
    static const Sm3 sm3;
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (!EVP_Digest(bytes.constData(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
                    &size, sm3.digest.get(), nullptr))
        qFatal("OpenSSL could not make a digest"); // out of memory
    return QString::fromLatin1(digest.first(size).toHex());
}

QString fingerprintOf(const Report &report)
{
    return sm3Of(canonicalData(report));
}

bool isAlteredSinceApproval(const Report &report)
{
    const StageEntry *approval = report.review().approval();
    return approval && approval->fingerprint != fingerprintOf(report);
}

} // namespace nianbao
