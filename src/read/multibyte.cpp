// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/multibyte.h"

#include "read/utf8.h"

#include <QHash>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace gensvar::read {

namespace {

class Converter
{
public:
    explicit Converter(const char *from)
        : m_handle(iconv_open("UTF-8", from))
    { }
    ~Converter()
    {
        if (isValid())
            iconv_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)
    // iconv_t(-1), which is a pointer here and a number there
    [[nodiscard]] bool isValid() const { return qintptr(m_handle) != -1; }
    [[nodiscard]] iconv_t handle() const { return m_handle; }

private:
    iconv_t m_handle;
};

// The names of the systems' own forms: those of the standards lack what Windows has added (①, ㈱), and some read a
// backslash as a currency sign.
constexpr MultiByte encodings[]{{"shift_jis", "CP932"}, {"euc-jp", "EUC-JP-MS"}, {"gbk", "GB18030"},
                                {"gb18030", "GB18030"}, {"big5", "CP950"},       {"euc-kr", "CP949"}};

} // namespace

MultiByte multiByteNamed(const QString &name)
{
    static const QHash<QString, QString> aliases{
        {QStringLiteral("shift-jis"), QStringLiteral("shift_jis")},
        {QStringLiteral("sjis"), QStringLiteral("shift_jis")},
        {QStringLiteral("x-sjis"), QStringLiteral("shift_jis")},
        {QStringLiteral("cp932"), QStringLiteral("shift_jis")},
        {QStringLiteral("windows-31j"), QStringLiteral("shift_jis")},
        {QStringLiteral("ms_kanji"), QStringLiteral("shift_jis")},
        {QStringLiteral("gb2312"), QStringLiteral("gbk")},
        {QStringLiteral("euc-cn"), QStringLiteral("gbk")},
        {QStringLiteral("cp936"), QStringLiteral("gbk")},
        {QStringLiteral("windows-936"), QStringLiteral("gbk")},
        {QStringLiteral("big-5"), QStringLiteral("big5")},
        {QStringLiteral("cp950"), QStringLiteral("big5")},
        {QStringLiteral("windows-950"), QStringLiteral("big5")},
        {QStringLiteral("cp949"), QStringLiteral("euc-kr")},
        {QStringLiteral("windows-949"), QStringLiteral("euc-kr")},
        {QStringLiteral("uhc"), QStringLiteral("euc-kr")},
        {QStringLiteral("ks_c_5601-1987"), QStringLiteral("euc-kr")},
        {QStringLiteral("eucjp"), QStringLiteral("euc-jp")},
    };
    const QString known = aliases.value(name, name);
    const auto *const found = std::find_if(std::begin(encodings), std::end(encodings), [&known](const MultiByte &one) {
        return known == QLatin1StringView(one.name);
    });
    return found != std::end(encodings) && Converter(found->converter).isValid() ? *found : MultiByte{};
}

MultiByteDecoded decodeMultiByte(const char *converter, std::string_view bytes, std::string &to)
{
    MultiByteDecoded decoded;
    const Converter through(converter);
    if (!through.isValid()) // it was, when it was named
        return {bytes.size(), bytes.size(), 0};
    std::array<char, 16 * 1024> piece;
    char *in = const_cast<char *>(bytes.data()); // which iconv does not write to
    size_t left = bytes.size();
    while (left > 0) {
        char *out = piece.data();
        size_t room = piece.size();
        const size_t result = iconv(through.handle(), &in, &left, &out, &room);
        const int why = result == size_t(-1) ? errno : 0;
        to.append(piece.data(), piece.size() - room);
        if (why == EINVAL) // cut
            break;
        if (why != EILSEQ)
            continue;
        decoded.firstWrong = std::min(decoded.firstWrong, bytes.size() - left);
        ++decoded.wrong;
        appendUtf8(to, 0xFFFD);
        ++in;
        --left;
    }
    decoded.taken = bytes.size() - left;
    return decoded;
}

} // namespace gensvar::read
