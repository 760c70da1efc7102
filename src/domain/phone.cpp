// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include <algorithm>
#include <array>

namespace gensvar::domain {

struct Country
{
    std::string_view territory;
    std::string_view code;
    bool trunkZero; ///< national numbers begin with a 0 that is left out after the country's code
};

// ITU-T E.164 assignments and E.123 national prefixes of the countries our users call.
static constexpr std::array countries{
    Country{"SE", "46", true},   Country{"NO", "47", false},  Country{"DK", "45", false},  Country{"NL", "31", true},
    Country{"FI", "358", true},  Country{"DE", "49", true},   Country{"BE", "32", true},   Country{"GB", "44", true},
    Country{"IE", "353", true},  Country{"FR", "33", true},   Country{"AT", "43", true},   Country{"CH", "41", true},
    Country{"IS", "354", false}, Country{"LU", "352", false}, Country{"FO", "298", false}, Country{"GL", "299", false},
};

static std::string digitsOf(std::string_view written)
{
    std::string digits;
    for (const char c : written) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (std::string_view(" -./()+\xC2\xA0").find(c) == std::string_view::npos)
            return {};
    }
    return digits;
}

std::string phoneE164(std::string_view written, std::string_view territory)
{
    const size_t first = written.find_first_not_of(" \xC2\xA0");
    if (first == std::string_view::npos)
        return {};
    bool international = written[first] == '+';
    // "+46 (0)70": the trunk zero in brackets is for those who call from within the country.
    std::string plain(written);
    if (const size_t zero = plain.find("(0)"); international && zero != std::string::npos)
        plain.erase(zero, 3);
    std::string digits = digitsOf(plain);
    if (!international && digits.starts_with("00")) {
        digits.erase(0, 2);
        international = true;
    }
    if (!international) {
        const auto country = std::find_if(countries.begin(), countries.end(),
                                          [territory](const Country &c) { return c.territory == territory; });
        if (country == countries.end())
            return {};
        if (country->trunkZero && digits.starts_with('0'))
            digits.erase(0, 1);
        digits.insert(0, country->code);
    }
    return digits.size() >= 7 && digits.size() <= 15 ? '+' + digits : std::string();
}

} // namespace gensvar::domain
