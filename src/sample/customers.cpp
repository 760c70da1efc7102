// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/customers.h"

#include <array>

namespace gensvar::sample {

static std::string digits(quint32 number, size_t width)
{
    std::string text = std::to_string(number);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

// The letters of a name as they stand in an address: å and ä as a, ø and ö as o.
static std::string inAddress(std::string_view name)
{
    std::string plain;
    for (size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        if (c == 0xc3 && i + 1 < name.size()) {
            const auto second = static_cast<unsigned char>(name[++i] | 0x20); // upper case as lower case
            plain += second == 0xb8 || second == 0xb6 ? 'o' : second == 0xa9 || second == 0xab ? 'e' : 'a';
        } else if (c < 0x80 && c != ' ' && c != '\'') {
            plain += c >= 'A' && c <= 'Z' ? char(c | 0x20) : char(c);
        }
    }
    return plain;
}

static void workFor(Customer &customer, Random &random, std::string_view owner, std::string_view first,
                    std::string_view last)
{
    constexpr std::array<std::string_view, 10> trades{"Bygg",     "Transport", "Design", "Consulting", "Marine",
                                                      "Catering", "Solutions", "Energy", "Logistics",  "Retail"};
    const std::string_view trade = random.pick(std::span<const std::string_view>(trades));
    customer.account = std::string(owner) + ' ' + std::string(trade);
    customer.email = inAddress(first) + '.' + inAddress(last) + '@' + inAddress(customer.account) + ".example";
}

Customer customer(quint64 seed, quint32 number)
{
    constexpr std::array<int, languageCount> languages{40, 18, 16, 14, 12};
    constexpr std::array<std::string_view, 5> ages{"18–29", "30–44", "45–59", "60–74", "75+"};
    constexpr std::array<int, 5> ageShares{14, 27, 29, 22, 8};
    Random random(mixed(seed) ^ (quint64(number) << 20));
    Customer customer;
    customer.language = Language(random.weighted(languages));
    const Phrases &words = phrases(customer.language);
    const std::string_view first = random.pick(words.firstNames);
    const std::string_view last = random.pick(words.lastNames);
    customer.id = "C" + digits(100000 + number, 6);
    customer.name = std::string(first) + ' ' + std::string(last);
    customer.region = words.regions[random.zipf(quint32(words.regions.size()))];
    customer.ageGroup = ages[random.weighted(ageShares)];
    customer.patience = int(random.below(25)) - 12;
    const quint32 lot = random.below(100);
    customer.segment = lot < 74 ? "Private" : lot < 92 ? "Small business" : "Corporate";
    if (lot >= 74)
        workFor(customer, random, random.pick(words.lastNames), first, last);
    else if (!random.chance(150))
        customer.email =
            inAddress(first) + '.' + inAddress(last) + std::to_string(number) + '@' + std::string(words.domain);
    return customer;
}

} // namespace gensvar::sample
