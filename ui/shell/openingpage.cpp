// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openingpage.h"

#include <utility>

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
    m_isSeen = false;
    clear();
    m_patience.start();
}

void OpeningPage::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!std::exchange(m_isSeen, true))
        QMetaObject::invokeMethod(this, &OpeningPage::seen, Qt::QueuedConnection);
}

} // namespace gensvar::shell
