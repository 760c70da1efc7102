// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingpage.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

static constexpr std::chrono::milliseconds glance{400};

OpeningPage::OpeningPage(QWidget *parent)
    : QLabel(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    setProperty("type", u"lead"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(glance);
    connect(&m_patience, &QTimer::timeout, this, [this] { setText(m_sentence); });
}

void OpeningPage::wait(const QString &sentence)
{
    m_sentence = sentence;
    clear();
    m_patience.start();
}

} // namespace gensvar::shell
